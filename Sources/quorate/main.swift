import QuorateCommand

Quorate.start()
