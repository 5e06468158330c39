import QuorateWorkbench

WorkbenchCommand.start()
