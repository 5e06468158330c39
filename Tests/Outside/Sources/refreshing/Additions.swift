import QuorateCommand
import Refreshments

/// What this package adds to the command: its procedure, an authority that has a rule on it, and a day on which nobody works.
let additions = Additions(
  procedures: [Refreshments()],
  files: ["Authorities/tea-town.yaml": teaTown, "Authorities/Calendar/bank-holidays.yaml": holidays])

private let teaTown = """
  profile: 1
  authority: tea-town
  name: Tea Town
  nation: england
  document: { title: Breaks }
  calendar: england-and-wales
  draft: yes
  procedures:
    refreshments:
      break-after: { is: 15, force: should, at: Breaks, anchor: a break after }
      offered: { is: [tea, water], force: may, at: Breaks, anchor: tea or water }

  """

private let holidays = """
  holidays: 1
  local: [2023-05-09]

  """
