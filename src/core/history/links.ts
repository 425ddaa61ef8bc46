/**
 * Which identities are one question. A link has no direction and no order, so links of several devices can come together
 * in any way, and there is no circle to be caught in: a text that is edited and edited back is the same question.
 */
export class Links {
  readonly #parents = new Map<string, string>();

  join(one: string, other: string): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)];
    if (first < second) this.#parents.set(second, first);
    else if (second < first) this.#parents.set(first, second);
  }

  /** One identity that stands for all that are the same question: the first of them by name. */
  rootOf(identity: string): string {
    let root = identity;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    for (let at = identity; at !== root; ) {
      const parent = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = parent;
    }
    return root;
  }
}
