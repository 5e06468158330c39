import QuorateCommand
import QuorateWorkbench
import Refreshments

Quorate.start(adding: additions, workbench: WorkbenchCommand.start)
