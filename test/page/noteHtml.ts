function footnotes(id: string): string {
  return `<section class="footnotes" aria-label="Footnotes"><ol><li id="${id}"><p>On Linux both are tasks. <a href="#call" aria-label="Back to the text">↩</a></p></li></ol></section>`;
}

/** A rendered answer, point by point. */
export const ANSWER: readonly string[] = [
  '<p data-point="0">A <strong>process</strong> has its own address space; the threads of one process share it. See <a href="https://example.org/threads">a comparison</a> and the <a href="#note-1">footnote</a>.</p>',
  '<ul><li data-point="1">Switching between threads is cheaper: the page tables stay.</li></ul>',
  `<ol>
  <li data-point="2">A crash
    <ul>
      <li data-point="3">of a thread ends its process, with <code>SIGSEGV</code>,</li>
      <li data-point="4">of a process leaves the others alone.</li>
    </ul>
  </li>
</ol>`,
  '<pre data-point="5"><code class="language-c"><span class="hljs-comment">// Two threads, one counter: who counts what is not known, and this line is far too long for any page.</span>\n<span class="hljs-type">int</span> <span class="hljs-title function_">main</span>(<span class="hljs-type">void</span>) {\n  <span class="hljs-type">pthread_t</span> worker;\n  <span class="hljs-built_in">pthread_create</span>(&amp;worker, <span class="hljs-literal">NULL</span>, count, <span class="hljs-string">"first"</span>);\n  <span class="hljs-keyword">return</span> <span class="hljs-number">0</span>;\n}</code></pre>',
  '<table data-point="6"><thead><tr><th scope="col">What</th><th scope="col">Process</th><th scope="col">Thread</th></tr></thead><tbody><tr><td>Memory</td><td>its own</td><td>shared</td></tr><tr><td>Stack</td><td>one for each thread in it</td><td>its own</td></tr></tbody></table>',
  '<h3 data-point="7">Cost</h3>',
  '<blockquote data-point="8"><p>Measure before you guess.</p></blockquote>',
  '<p data-point="9"><math display="block"><mrow><mi>T</mi><mo>=</mo><mfrac><mi>n</mi><mn>2</mn></mfrac><mo>+</mo><msup><mi>k</mi><mn>2</mn></msup></mrow></math></p>',
  `<ul class="contains-task-list"><li class="task-list-item" data-point="10"><input type="checkbox" disabled checked aria-label="done"> Draw it</li></ul>${footnotes('note-1')}`,
];

export const BODY = '<p>Think of a browser with <em>many</em> tabs:</p>\n<ul><li>What does a crash of one do?</li><li>Who pays for it?</li></ul>';

export const MODEL = `<p>A process is an instance of a program with its own virtual address space, file descriptors and at least one thread. A thread is what the scheduler runs<sup><a href="#note-2">1</a></sup>, in <math><mi>O</mi><mo>(</mo><mn>1</mn><mo>)</mo></math>.</p>
<ul><li>Threads share the heap and globals.</li><li>Each has its own stack and registers.</li></ul>
<pre><code class="language-ts"><span class="hljs-keyword">class</span> <span class="hljs-title class_">Pool</span> { <span class="hljs-attr">size</span>: <span class="hljs-built_in">string</span> = <span class="hljs-string">\`t<span class="hljs-subst">\${<span class="hljs-number">1</span>}</span>\`</span>; free = <span class="hljs-regexp">/re/</span>; }
<span class="hljs-meta">@deco</span> <span class="hljs-variable">$HOME</span> <span class="hljs-symbol">&amp;amp;</span> <span class="hljs-selector-class">.a</span> <span class="hljs-deletion">- old</span> <span class="hljs-addition">+ new</span></code></pre>
<details><summary>More</summary><p>Fibers.</p></details>
${footnotes('note-2')}`;
