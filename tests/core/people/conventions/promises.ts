/** How vaults write down what is still to be done with or for a person. */
import { type Convention, convention } from "./convention";

const ANN = "People/Ann Lee.md";
const NAMED = "Ann Lee: folder People";
const DAY = "2026-03-05.md";

/** A line of a day's note that is a promise about Ann, and nothing else. */
function promised(name: string, text: string, promise: string, why = "open-task"): Convention {
  return convention(name, { [ANN]: "", [DAY]: text }, [
    NAMED,
    `  not ${why}, ${DAY}:1`,
    `${promise} of Ann Lee, ${DAY}:1`,
  ]);
}

/** A line of a day's note that names nobody and promises nothing. */
function nothing(name: string, text: string): Convention {
  return convention(name, { [ANN]: "", [DAY]: text }, [NAMED]);
}

/** A property of Ann's note that says what comes next. */
function nextStep(name: string, property: string, when: string | null): Convention {
  const promise = when === null ? [] : [`property ${when} of Ann Lee, ${ANN}:2`];
  return convention(name, { [ANN]: `---\n${property}\n---\n` }, [NAMED, ...promise]);
}

/** §5: follow-ups. */
export const PROMISES: readonly Convention[] = [
  promised("a box that links her", "- [ ] remind [[Ann Lee]]", "task undated"),
  promised("a box in a numbered list", "1. [ ] remind [[Ann Lee]]", "task undated"),
  promised("a box with a star", "* [ ] remind [[Ann Lee]]", "task undated"),
  promised("a box under a heading of actions", "- [ ] [[Ann Lee]] sends the plan", "task undated"),
  promised("a box and a due day", "- [ ] ask [[Ann Lee]] 📅 2026-03-20", "task 2026-03-20"),
  promised(
    "a box, its priority and a due day",
    "- [ ] ask [[Ann Lee]] about it ⏫ 📅 2026-03-20",
    "task 2026-03-20",
  ),
  promised(
    "a box and a scheduled day",
    "- [ ] #task ask [[Ann Lee]] ⏳ 2026-03-20",
    "task 2026-03-20",
  ),
  promised("a due day in a field", "- [ ] ask [[Ann Lee]] [due:: 2026-03-20]", "task 2026-03-20"),
  promised(
    "a due day in a round field",
    "- [ ] ask [[Ann Lee]] (due:: 2026-03-20)",
    "task 2026-03-20",
  ),
  promised("a box begun", "- [/] ask [[Ann Lee]]", "task undated"),
  promised("a box of great weight", "- [!] ask [[Ann Lee]]", "task undated"),
  promised("a box of doubt", "- [?] ask [[Ann Lee]]", "task undated"),
  promised("a box that is scheduled", "- [<] ask [[Ann Lee]]", "task undated"),
  convention("a box moved on", { [ANN]: "", [DAY]: "- [>] ask [[Ann Lee]]" }, [
    NAMED,
    `  not forwarded-task, ${DAY}:1`,
  ]),
  promised(
    "a marker and a day",
    "@followup next Tuesday with [[Ann Lee]]",
    "followup 2026-03-10",
    "open-follow-up",
  ),
  promised(
    "a marker in other words",
    "@follow-up 2026-03-20 ask [[Ann Lee]]",
    "followup 2026-03-20",
    "open-follow-up",
  ),
  promised("a tag to follow up", "#followup ask [[Ann Lee]]", "followup undated", "open-follow-up"),
  promised("a tag to follow up in a box", "- [ ] ask [[Ann Lee]] #followup", "followup undated"),
  promised("a tag to wait", "#waiting for [[Ann Lee]]", "waiting undated", "open-follow-up"),
  promised("a tag to wait in a box", "- [ ] #WaitingFor [[Ann Lee]]", "waiting undated"),
  promised("a marker to wait", "@waiting [[Ann Lee]]", "waiting undated", "open-follow-up"),
  convention(
    "a marker below her name",
    { [ANN]: "", "Lease.md": "# With [[Ann Lee]]\n\n@waiting(2026-03-20) the lease" },
    [NAMED, "  not no-date, Lease.md:1", "waiting 2026-03-20 of Ann Lee, Lease.md:3"],
  ),
  convention("a marker in her own note", { [ANN]: "@followup(2026-03-20) the boat" }, [
    NAMED,
    `followup 2026-03-20 of Ann Lee, ${ANN}:1`,
  ]),
  nextStep("a next follow-up", "next_follow_up: 2026-03-20", "2026-03-20"),
  nextStep("a next follow-up in one word", "nextFollowup: 2026-03-20", "2026-03-20"),
  nextStep("the day to follow up", "follow_up_date: 2026-03-20", "2026-03-20"),
  nextStep("no day to follow up", "follow_up_date: null", null),
  nextStep("a next step in words", "next_action: send the photos", "undated"),
  nothing("a box that links nobody", "- [ ] water the plants 📅 2026-03-20"),
  nothing("a heading of actions alone", "## Action items\n## Next steps\n## Follow-ups"),
  nothing("a name that follows up in code", "```ruby\n@followup = true\n```\n`@followup`"),
  nothing("an address", "mail@followup.example and a.@followup"),
  nothing("a longer word", "@followups #followup-list #follow"),
  nothing("a heading that is linked", "![[2026-03-02#followup|Last week]]"),
];
