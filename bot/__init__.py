"""The program: settings, command line, wiring, delivery loop, mail, ticker and HTTP."""
