/** How a page looks: dark on light, in the fonts of the system, and as paper wants it when it is printed. */
export const LOOK = `:root { color-scheme: light; }
* { box-sizing: border-box; }
html, [lang|="ko"] { font-family: system-ui, -apple-system, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
[lang|="ja"] { font-family: system-ui, -apple-system, "Hiragino Sans", "Yu Gothic UI", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", sans-serif; }
[lang|="zh"] { font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
body { margin: 0; color: #1f2328; background: #fff; font-size: 16px; line-height: 1.6; overflow-wrap: anywhere; }
:lang(ko) { word-break: keep-all; }
[lang]:not(:lang(ko)) { word-break: normal; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.3; margin: 0 0 1.5rem; }
h2 { font-size: 1.35rem; line-height: 1.35; margin: 2.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid #1f2328; }
h3 { font-size: 1.12rem; margin: 1.75rem 0 .75rem; color: #4a5260; }
h4, h5, h6 { font-size: 1.02rem; margin: 1rem 0 .5rem; }
p, ul, ol, dl, blockquote, pre, table, details { margin: .5rem 0; }
ul, ol { padding-left: 1.6rem; }
li { margin: .15rem 0; }
a { color: #0550ae; }
a:not([href]) { color: inherit; }
nav h2 { border: 0; margin-bottom: .25rem; font-size: 1.12rem; }
nav ol { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.25rem; }
.count { color: #59636e; font-variant-numeric: tabular-nums; }
article { margin: 1.25rem 0; }
article > h3, article > h4, article > h5, article > h6 { margin: 0 0 .4rem; color: #1f2328; font-size: 1.08rem; font-weight: 650; line-height: 1.45; }
.answer { border-left: 3px solid #c8d1da; padding: .05rem 0 .05rem 1rem; }
.answer > :first-child { margin-top: 0; }
.answer > :last-child { margin-bottom: 0; }
summary, .label { color: #59636e; font-size: .92rem; }
summary { cursor: pointer; }
.follow-ups { margin: .75rem 0 0 1.25rem; }
.sentences > p { margin: .2rem 0; }
blockquote { margin-left: 0; padding: 0 1rem; border-left: 3px solid #d1d9e0; color: #4a5260; }
img { max-width: 100%; max-height: 20cm; height: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #c8d1da; padding: .25rem .6rem; text-align: left; vertical-align: top; }
code { font: .9em/1.5 ui-monospace, SFMono-Regular, Consolas, "D2Coding", monospace; }
:not(pre) > code { background: #f0f2f4; padding: .1em .3em; border-radius: 3px; }
pre { background: #f6f8fa; border: 1px solid #d8dee4; border-radius: 4px; padding: .6rem .8rem; white-space: pre-wrap; word-break: normal; }
math[display="block"] { margin: .5rem 0; }
li.task-list-item { list-style: none; margin-left: -1.3rem; }
.as-written, .footnotes { color: #59636e; font-size: .92rem; }
.footnotes { border-top: 1px solid #d1d9e0; }
.hljs-comment, .hljs-quote, .hljs-meta { color: #59636e; }
.hljs-keyword, .hljs-literal, .hljs-built_in, .hljs-type, .hljs-tag, .hljs-name { color: #a0111f; }
.hljs-string, .hljs-regexp, .hljs-symbol { color: #0a3069; }
.hljs-number, .hljs-bullet { color: #0550ae; }
.hljs-title, .hljs-attr, .hljs-attribute, .hljs-property { color: #6639ba; }
@page { margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #59636e; } }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav { break-after: page; }
  nav + section > h2 { margin-top: 0; }
  h2, h3, h4, h5, h6, details[open] > summary, .label:not(:last-child) { break-after: avoid; }
  article, pre, table, blockquote, img, li, math { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  pre, :not(pre) > code { background: none; }
}
`;
