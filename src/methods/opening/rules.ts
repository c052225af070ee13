/** Ground rules: tables propose and agree, the room or the facilitator settles. A rule is a note. */
import { Register } from '#document/register.ts';
import type { Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import type { Language } from '#texts/language.svelte.ts';
import { agreeSchema, decisionSchema, longestText, roots, ruleSchema, type RuleEntry } from './schema.ts';
import { isSuggestionId, viewWords, type SuggestionId } from './view-texts.ts';

/** A rule as the room sees it. Two tables that propose the same words at the same moment have proposed one rule. */
export interface Rule {
  /** Of the first note; commands take this. */
  id: string;
  /** A ready sentence is read in the reader's language until somebody changes it. */
  text: string;
  /** The ready sentence it is, or empty. */
  suggestion: string;
  /** The table that proposed it; empty for the facilitator. */
  table: string;
  /** Ids of the tables that agree, in the order of tables. */
  agreeing: readonly string[];
  agreed: boolean;
}

interface Proposal {
  note: Note;
  suggestion: string;
  text: string;
}

export class Rules {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #entries: Register<RuleEntry>;
  readonly #agrees: Register<true>;
  readonly #decisions: Register<boolean>;

  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#entries = new Register(workshop.doc, root(roots.rules), ruleSchema);
    this.#agrees = new Register(workshop.doc, root(roots.agrees), agreeSchema);
    this.#decisions = new Register(workshop.doc, root(roots.decisions), decisionSchema);
  }

  /** Every rule in the order of proposing. */
  get all(): readonly Rule[] {
    return [...this.#groups.values()].map((group) => this.#ruleOf(group));
  }
  get agreed(): readonly Rule[] {
    return this.all.filter((rule) => rule.agreed);
  }
  get proposed(): readonly Rule[] {
    return this.all.filter((rule) => !rule.agreed);
  }
  /** The rule that a ready sentence has become, if anybody has proposed it. */
  ofSuggestion(suggestion: SuggestionId): Rule | undefined {
    return this.all.find((rule) => rule.suggestion === suggestion);
  }
  /** Proposals that were taken away: they can be brought back. */
  get hidden(): readonly Note[] {
    return this.#workshop.notes.hidden.filter(
      (note) => this.#entries.get(note.id) && note.text.trim() !== '',
    );
  }

  /** Proposes a rule in the table's own words; the table agrees with it. Returns its id, or `null` when there is no text. */
  propose(text: string, table: string, id?: string): string | null {
    const cut = text.trim().slice(0, longestText);
    return cut === '' ? null : this.#add(cut, '', table, id);
  }
  /** Proposes a ready sentence, or agrees with it when somebody has proposed it before. Returns the rule's id. */
  suggest(suggestion: SuggestionId, table: string, id?: string, language?: Language): string {
    const found = this.ofSuggestion(suggestion);
    if (!found) return this.#add(viewWords(language).rules[suggestion], suggestion, table, id);
    if (table !== '') this.setAgree(found.id, table, true);
    return found.id;
  }
  /** A table agrees with a rule, or takes it back. A proposal that nobody stands behind any more goes away. */
  setAgree(rule: string, table: string, agrees: boolean): void {
    const group = this.#groupOf(rule);
    const { agreeing, agreed, table: proposer } = this.#ruleOf(group);
    const alone = !agrees && !agreed && proposer === table && agreeing.every((one) => one === table);
    this.#edit('agree', () => {
      for (const { note } of agrees ? group.slice(0, 1) : group) {
        this.#agrees.set(`${note.id}|${table}`, agrees ? true : null);
        if (alone) this.#workshop.notes.hide(note.id);
      }
    });
  }
  /** The facilitator takes a rule into the agreed list, or out of it. */
  decide(rule: string, agreed: boolean): void {
    const group = this.#groupOf(rule);
    this.#edit('decide', () => group.forEach(({ note }) => this.#decisions.set(note.id, agreed)));
  }
  /** Changes the words while they are typed; typing in one go is one undo step. */
  rewrite(rule: string, text: string): void {
    const entry = this.#entries.get(rule);
    this.#edit(
      'text',
      () => {
        this.#workshop.notes.set(rule, { text: text.slice(0, longestText) });
        if (entry && entry.suggestion !== '') this.#entries.set(rule, { suggestion: '' });
      },
      `text ${rule}`,
    );
  }
  hide(rule: string): void {
    const group = this.#groupOf(rule);
    this.#edit('hide', () => this.#workshop.notes.hide(rule, ...group.map(({ note }) => note.id)));
  }
  show(rule: string): void {
    this.#edit('show', () => this.#workshop.notes.show(rule));
  }
  /**
   * Keeps what everybody has agreed on, so that a table which comes late or slips with a finger does not undo the room's
   * word. For the facilitator's device; no undo step.
   */
  settle(): void {
    const open = this.all.filter((rule) => rule.agreed && this.#decisions.get(rule.id) === undefined);
    if (open.length === 0) return;
    this.#workshop.editor(this.#scope).prepare(() => open.forEach(({ id }) => this.#decisions.set(id, true)));
  }

  get #groups(): ReadonlyMap<string, readonly Proposal[]> {
    const groups = new Map<string, Proposal[]>();
    for (const note of this.#workshop.notes.all) {
      const entry = this.#entries.get(note.id);
      if (!entry) continue;
      const { suggestion } = entry;
      const text = (isSuggestionId(suggestion) ? viewWords().rules[suggestion] : note.text).trim();
      if (text === '') continue;
      const key = suggestion === '' ? `text ${text.toLowerCase()}` : suggestion;
      groups.set(key, [...(groups.get(key) ?? []), { note, suggestion, text }]);
    }
    return groups;
  }
  #groupOf(rule: string): readonly Proposal[] {
    return [...this.#groups.values()].find((group) => group.some(({ note }) => note.id === rule)) ?? [];
  }
  #ruleOf(group: readonly Proposal[]): Rule {
    const [first] = group;
    const ids = group.map(({ note }) => note.id);
    const tables = this.#workshop.tables.all.map((table) => table.id);
    const agreeing = tables.filter((table) => ids.some((id) => this.#agrees.get(`${id}|${table}`)));
    const decisions = ids.map((id) => this.#decisions.get(id)).filter((each) => each !== undefined);
    const everyone = tables.length > 1 && agreeing.length === tables.length;
    return {
      id: first?.note.id ?? '',
      text: first?.text ?? '',
      suggestion: first?.suggestion ?? '',
      table: first?.note.table ?? '',
      agreeing,
      agreed: decisions.length > 0 ? decisions.includes(true) : everyone,
    };
  }
  #add(text: string, suggestion: string, table: string, id?: string): string {
    const fields = { text, colour: 'white', activity: this.#scope, table, at: Date.now() };
    return this.#workshop.notes.add(
      this.#workshop.editor(this.#scope),
      'propose',
      id === undefined ? fields : { ...fields, id },
      (note) => {
        this.#entries.set(note, { suggestion });
        if (table !== '') this.#agrees.set(`${note}|${table}`, true);
      },
    );
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}
