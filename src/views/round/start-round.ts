/** Beginning a reach-out round. */
import { type App } from "obsidian";
import { WORDS } from "../../words";
import { tell } from "../dom/notices";
import { Round } from "./round";
import { RoundModal, type RoundTools } from "./round-modal";

/** Opens a round of the people in Now, the most urgent first; says so when there is nobody. */
export function startRound(app: App, tools: RoundTools): void {
  const rows = tools.model.outlook().agenda?.sections.now ?? [];
  const dossiers = rows.flatMap((row) =>
    row.kind === "person" ? (tools.model.dossier(row.standing.person.path) ?? []) : [],
  );
  if (dossiers.length === 0) tell(WORDS.empty.nobodyNow, null);
  else new RoundModal(app, new Round(dossiers), tools).open();
}
