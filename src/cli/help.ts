/** What `kith --help` says. */
export const HELP = `kith: who to check in on, and why, from the notes you already write.

  kith due [vault]                 what is due now and in the next 7 days, with the reasons
  kith people [vault]              everybody, most urgent first
  kith followups [vault]           promises made and awaited, soonest first
  kith explain <person> [vault]    all that counts for a person, and all that does not

The vault is a folder of Markdown notes; without one, the current folder. Nothing in it is ever written.

  --today yyyy-MM-dd     answer as of that day
  --every INTERVAL       how often to be in touch with people who have no interval: 2w, monthly, never
  --me NAME              your own note, never listed (may be repeated)
  --settings FILE        read the settings from FILE, not from the vault's .obsidian/plugins/kith/data.json
                         without either the week begins on Monday, and 3/4 is the 3rd of April
  --watch                stay, and answer again whenever the answer changes; Ctrl-C ends it
  --no-cache             read every note, and keep nothing in the system's cache folder for the next run
  --json                 print JSON: lines count from 1, days are yyyy-MM-dd
  --color WHEN           auto, always or never; auto heeds NO_COLOR
  -h, --help             this page
  -V, --version          the version

Exit status: 0 answered; 1 unknown person or unreadable vault; 2 bad arguments.
`;
