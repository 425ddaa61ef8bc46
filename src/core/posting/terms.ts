/** What interviews are about, as postings and notes call it: one topic a line, its names parted by `|`. */
const TOPICS = `
Java|자바
Kotlin|코틀린
Python|파이썬
JavaScript|자바스크립트|JS
TypeScript|타입스크립트|TS
Go|Golang|고랭
Rust|러스트
C++|cpp
C#|.NET
Swift|스위프트
Objective-C
Ruby|Ruby on Rails|Rails
PHP|Laravel
Scala|스칼라
Spring|Spring Boot|스프링|스프링부트
JPA|Hibernate|하이버네이트
Django|장고
FastAPI
Node.js|NodeJS|노드
Express
NestJS|Nest.js
React|리액트
Next.js|NextJS
Vue|Vue.js|뷰
Angular|앵귤러
Svelte
Android|안드로이드
iOS
Flutter|플러터
React Native|리액트 네이티브
HTML
CSS
Webpack|웹팩
GraphQL|그래프큐엘
REST|RESTful|REST API
gRPC
WebSocket|웹소켓
HTTP|HTTPS
TCP|UDP|TCP/IP
SQL
MySQL|MariaDB
PostgreSQL|Postgres
Oracle
MongoDB|몽고DB|몽고디비
Redis|레디스
Elasticsearch|엘라스틱서치|OpenSearch
Cassandra
DynamoDB
NoSQL
indexes|index|인덱스|インデックス|索引
transactions|transaction|트랜잭션|トランザクション|事务
normalization|정규화|正規化
Kafka|카프카
RabbitMQ|래빗MQ
message queues|message queue|메시지 큐|メッセージキュー|消息队列
Spark|스파크
Hadoop|하둡
Airflow|에어플로우
Flink
data pipelines|data pipeline|ETL|데이터 파이프라인|数据管道
data modeling|데이터 모델링|データモデリング|数据建模
machine learning|ML|머신러닝|기계 학습|機械学習|机器学习
deep learning|딥러닝|深層学習|深度学习
LLM|large language models|거대 언어 모델|대규모 언어 모델|大规模语言模型
RAG
NLP|자연어 처리|自然言語処理|自然语言处理
computer vision|컴퓨터 비전|計算机视觉
PyTorch|파이토치
TensorFlow|텐서플로
statistics|통계|統計|统计
A/B testing|A/B test|A/B 테스트|A/Bテスト
Docker|도커
Kubernetes|K8s|쿠버네티스
Helm
Terraform|테라폼
Ansible
AWS|Amazon Web Services
GCP|Google Cloud
Azure|애저
cloud|클라우드|クラウド|云计算
serverless|서버리스|サーバーレス
CI/CD|continuous integration|continuous delivery|지속적 통합
Jenkins|젠킨스
GitHub Actions
Git|깃
Linux|리눅스
networks|network|networking|네트워크|ネットワーク|计算机网络
operating systems|operating system|운영체제|운영 체제|オペレーティングシステム|操作系统
data structures|data structure|자료구조|자료 구조|データ構造|数据结构
algorithms|algorithm|알고리즘|アルゴリズム|算法
databases|database|데이터베이스|DB|データベース|数据库
design patterns|design pattern|디자인 패턴|デザインパターン|设计模式
object-oriented programming|OOP|object-oriented|객체지향|객체 지향|オブジェクト指向|面向对象
functional programming|함수형 프로그래밍|関数型プログラミング|函数式编程
concurrency|multithreading|동시성|멀티스레드|並行処理|并发|多线程
distributed systems|distributed system|분산 시스템|分散システム|分布式系统|分布式
microservices|microservice|MSA|마이크로서비스|マイクロサービス|微服务
system design|시스템 설계|システム設計|系统设计
high traffic|대용량 트래픽|高トラフィック|高并发
scalability|확장성|スケーラビリティ|可扩展性
caching|cache|캐시|캐싱|キャッシュ|缓存
load balancing|로드 밸런싱|ロードバランシング|负载均衡
performance|performance tuning|성능 개선|성능 최적화|パフォーマンス改善|性能优化
testing|test automation|테스트 자동화|테스트 코드|テスト自動化|自动化测试
unit tests|unit testing|unit test|단위 테스트|単体テスト|单元测试
TDD|test-driven development|테스트 주도 개발|テスト駆動開発
DDD|domain-driven design|도메인 주도 설계|ドメイン駆動設計|领域驱动设计
clean architecture|클린 아키텍처|クリーンアーキテクチャ
refactoring|리팩터링|리팩토링|リファクタリング|重构
code review|code reviews|코드 리뷰|コードレビュー|代码评审
monitoring|observability|모니터링|モニタリング|监控
Prometheus|프로메테우스
Grafana|그라파나
security|보안|セキュリティ|安全
OAuth|OAuth2
JWT
accessibility|웹 접근성|접근성|アクセシビリティ|无障碍
agile|애자일|アジャイル|敏捷
scrum|스크럼|スクラム
leadership|리더십|リーダーシップ|领导力
communication|커뮤니케이션|의사소통|コミュニケーション|沟通
teamwork|collaboration|협업|팀워크|チームワーク|团队合作|协作
problem solving|problem-solving|문제 해결|문제해결|問題解決|解决问题
conflicts|conflict resolution|갈등|対立|冲突
ownership|주도적|오너십|主体性
mentoring|멘토링|メンタリング|指导
project management|프로젝트 관리|プロジェクト管理|项目管理
product management|프로덕트 매니지먼트|제품 관리|プロダクトマネジメント|产品管理
stakeholders|stakeholder|이해관계자|ステークホルダー
motivation|지원 동기|지원동기|志望動機|求职动机
marketing|마케팅|マーケティング|市场营销
SEO
sales|영업|営業|销售
customer service|고객 응대|CS|カスタマーサービス|客户服务
accounting|회계|会計|会计
budgeting|예산|予算|预算
Excel|엑셀|エクセル
Tableau|태블로
SAP
Figma|피그마
UX|user experience|사용자 경험|ユーザー体験|用户体验
UX research|user research|사용자 조사|ユーザー調査|用户研究
`;

/** What a posting asks for, and what else it is called. */
export interface Demand {
  readonly term: string;
  /** With the term itself. */
  readonly names: readonly string[];
}

export const KNOWN: readonly Demand[] = TOPICS.trim()
  .split('\n')
  .map((line) => {
    const names = line.split('|');
    return { term: names[0] ?? '', names };
  });
