/** The parts of the plugin, made and joined. Nothing here decides anything. */
import { apiVersion, debounce, Plugin } from "obsidian";
import { addCommands, addRibbon } from "./commands";
import { type PersonMatch } from "./core/kith";
import { TypedDays } from "./core/markers/typed-days";
import { type PlacedFollowUp, type Standing } from "./core/ranking/agenda";
import { addEditorParts } from "./editor/editor-parts";
import { addMenuItems } from "./menus";
import { rewording } from "./rewording";
import { tellClashes } from "./vault/clashes";
import { FirstSeen } from "./vault/first-seen";
import { LiveIndex } from "./vault/live-index/live-index";
import { DatabaseRecords } from "./vault/live-index/record-store";
import { cursorPlace, openAt, readLine, wordsOf } from "./vault/open-notes";
import { linkTo } from "./vault/person-link";
import { SettingsStore } from "./vault/settings-store";
import { WINDOW_TIME } from "./vault/time";
import { Today } from "./vault/today";
import { VaultConfig } from "./vault/vault-ways";
import { Actions } from "./vault/writing/actions";
import { WhoIsSomebody } from "./vault/writing/who-is-somebody";
import { NoteWriter } from "./vault/writing/write-edit";
import { addBlocks } from "./views/block/block";
import { Desk } from "./views/desk";
import { tell, tellToStay } from "./views/dom/notices";
import { YEAR_VIEW, YearView } from "./views/heatmap/year-view";
import { type Model } from "./views/model";
import { KithSettingTab } from "./views/settings/settings-tab";
import { openSettings } from "./views/settings/settings-window";
import { CHECK_IN_VIEW, CheckInView } from "./views/sidebar/check-in-view";
import { StatusCount } from "./views/status-count";
import { notedRequests } from "./views/without-note/noted-requests";
import { WithoutNoteDesk } from "./views/without-note/without-note-desk";
import { type ReadingDay } from "./views/wording/day-words";
import { speak, WORDS } from "./words";

/** Set at build time: stands for the sources that notes are read with. */
declare const KITH_READER: string;

/** Milliseconds without a change of settings before the notes are read again under them. */
const SETTLE = 300;

/** Kith. */
export default class KithPlugin extends Plugin {
  readonly #typed = new TypedDays();
  readonly #config = new VaultConfig(this.app, this.#typed);
  readonly #today: Today = new Today(() => void this.#index.turnDay());
  readonly #index: LiveIndex = new LiveIndex({
    app: this.app,
    today: () => this.#today.day(),
    time: WINDOW_TIME,
    store: new DatabaseRecords(this.app, WINDOW_TIME),
    // The app reads the properties.
    code: `${KITH_READER} ${apiVersion}`,
  });
  readonly #reread = debounce(() => this.#restart(), SETTLE, true);
  readonly #settings = new SettingsStore(this, this.#typed, {
    settingsChanged: () => this.#settingsChanged(),
    typedChanged: (paths) => paths.forEach((path) => this.#index.reread(path)),
  });
  readonly #firstSeen = new FirstSeen({
    app: this.app,
    typed: this.#typed,
    today: () => this.#today.day(),
    followUps: () => this.#index.allFollowUps,
    save: () => this.#settings.save(),
    reread: (path) => this.#index.reread(path),
  });

  readonly #whoIsSomebody = new WhoIsSomebody(this.app, this.#settings);

  /** Says in the language in use what stands there in another. */
  #reword: () => void = () => undefined;
  readonly #actions = this.#makeActions();
  readonly #withoutNote = this.#makeWithoutNote();

  override async onload(): Promise<void> {
    await this.#settings.load();
    speak(this.#language());
    this.addChild(this.#today);
    this.addChild(this.#index);
    this.addChild(this.#firstSeen);
    this.addChild(this.#whoIsSomebody);
    this.register(() => this.#reread.cancel());
    const model = this.#makeModel();
    this.#show(model, this.#makeDesk(model));
    this.app.workspace.onLayoutReady(() => {
      this.#index.start();
      tellClashes(this.app, tellToStay);
      void this.#config.load().then(() => this.#restart());
    });
  }

  override onUserEnable(): void {
    void this.#openList();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#settings.reload();
  }

  #makeActions(): Actions {
    const { app } = this;
    const index = this.#index;
    return new Actions({
      app,
      writer: new NoteWriter(app, (path, text) => index.put(path, text)),
      settings: () => this.#settings.current,
      dailyNotes: () => this.#config.current.dailyNotes,
      language: () => this.#language(),
      newPerson: (name, fill) => index.reader?.newPerson(name, fill) ?? null,
      asContacts: (edits, where) => index.reader?.asContacts(edits, where) ?? [...edits],
      whoIsSomebody: this.#whoIsSomebody,
      clock: this.#today,
      say: tell,
    });
  }

  #makeWithoutNote(): WithoutNoteDesk {
    const { app } = this;
    const index = this.#index;
    const { answers } = index;
    return new WithoutNoteDesk({
      app,
      settings: this.#settings,
      unknown: () => answers.unknownPeople(),
      reading: () => this.#reading(),
      read: (place) => readLine(app, place),
      subscribe: (listener) => index.subscribe(listener),
      open: (place) => void openAt(app, place, false),
      makeNote: (name) => this.#actions.makeNote(name),
      listName: (name, list, shown) => this.#actions.listName(name, list, shown),
    });
  }

  #makeModel(): Model {
    const index = this.#index;
    const { answers } = index;
    return {
      outlook: () => ({
        today: this.#today.day(),
        language: this.#language(),
        weekStart: this.#settings.current.weekStart,
        nowLimit: this.#settings.current.nowLimit,
        agenda: answers.agenda(),
        reading: index.reading,
        stats: () => answers.stats(),
        suggestions: () => answers.suggestions().length,
        nameOf: (path) => answers.nameOf(path),
      }),
      dossier: (path) => answers.dossier(path),
      contacts: (path) => answers.contacts(path),
      withoutNote: this.#withoutNote,
      words: (path) => wordsOf(this.app, path),
      subscribe: (listener) => index.subscribe(listener),
      onReading: (listener) => index.onReading(listener),
    };
  }

  #makeDesk(model: Model): Desk {
    const { app } = this;
    const index = this.#index;
    const { answers } = index;
    const withoutNote = this.#withoutNote;
    const requests = notedRequests(
      this.#actions,
      (people, then) => withoutNote.whenNoted(people, then),
      () => this.#settings.current.logTo === "person",
    );
    return new Desk({
      app,
      model,
      requests,
      reading: () => this.#reading(),
      people: () => answers.people(),
      followUps: () => answers.agenda()?.followUps ?? [],
      suggestions: () => answers.suggestions(),
      explain: (path) => answers.explain(path),
      read: (place) => readLine(app, place),
      subscribe: (listener) => index.subscribe(listener),
      open: (place, pane) =>
        withoutNote.open(place, answers.nameOf(place.path), () => void openAt(app, place, pane)),
      rejectTracked: (person) => withoutNote.reject(person),
      cursor: () => cursorPlace(app),
      openSettings: () => openSettings(app, this.manifest.id),
      setDefaultInterval: (defaultInterval) => this.#settings.change({ defaultInterval }),
    });
  }

  #show(model: Model, desk: Desk): void {
    const index = this.#index;
    const { answers } = index;
    const display = WORDS.list.hoverSource;
    const openList = (): Promise<void> => this.#openList();
    const withoutNote = this.#withoutNote;
    this.registerView(CHECK_IN_VIEW, (leaf) => new CheckInView(leaf, model, desk));
    this.registerView(YEAR_VIEW, (leaf) => new YearView(leaf, { model, acts: desk }));
    this.registerHoverLinkSource(CHECK_IN_VIEW, { display, defaultMod: true });
    const find = (name: string): PersonMatch => answers.find(name);
    addBlocks(this, { app: this.app, model, acts: desk, find, hoverSource: CHECK_IN_VIEW });
    const count = new StatusCount(this.addStatusBarItem(), () => void openList());
    this.register(
      index.subscribe(() => count.show(index.reading === null ? answers.agenda() : null)),
    );
    const nameEditorCommands = this.#addEditorParts(desk);
    const standingAt = (path: string): Standing | null => answers.explain(path)?.standing ?? null;
    const tools = { acts: desk, withoutNote, today: () => this.#today.day(), openList, standingAt };
    addCommands(this, tools);
    addMenuItems(this, {
      addFollowUp: (person, start) => desk.addFollowUp(person, start),
      personAt: (path) => answers.someoneAt(path),
    });
    const rewordOthers = rewording(this, tools, addRibbon(this, tools));
    this.#reword = () => {
      rewordOthers();
      nameEditorCommands();
    };
    this.addSettingTab(new KithSettingTab(this, this.#settings, () => desk.suggestIntervals()));
  }

  #addEditorParts(desk: Desk): () => void {
    const index = this.#index;
    const { answers } = index;
    return addEditorParts(this, {
      open: () => index.reader?.open ?? null,
      saved: (path) => index.reader?.followUpsOf(path) ?? [],
      reading: () => this.#reading(),
      subscribe: (listener) => index.subscribe(listener),
      people: () => answers.people(),
      linkTo: (person, from) => linkTo(this.app, person, from),
      typed: this.#firstSeen,
      isSuggesting: () => this.#settings.current.suggestMarkers,
      acts: {
        complete: (followUp) => desk.complete(followUp),
        reschedule: (followUp) => desk.reschedule(followUp),
        pinOne: (followUp) => desk.pinOne(followUp),
        show: (followUp) => void this.#showInList(followUp),
      },
    });
  }

  #settingsChanged(): void {
    if (speak(this.#language())) this.#reword();
    this.#reread();
  }

  #restart(): void {
    this.#index.restart(this.#settings.current, this.#config.current.vaultWays);
  }

  #language(): string {
    return this.#settings.current.language ?? this.#config.current.vaultWays.language;
  }

  #reading(): ReadingDay {
    const { weekStart, dayMonthOrder } = this.#settings.current;
    const ways = { weekStart, dayMonthOrder, language: this.#language() };
    return { today: this.#today.day(), ways };
  }

  async #showInList(followUp: PlacedFollowUp): Promise<void> {
    await this.#openList();
    this.app.workspace.getActiveViewOfType(CheckInView)?.reveal(followUp);
  }

  async #openList(): Promise<void> {
    await this.app.workspace.ensureSideLeaf(CHECK_IN_VIEW, "right", { active: true, reveal: true });
  }
}
