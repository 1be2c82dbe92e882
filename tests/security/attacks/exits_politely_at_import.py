# ends the program when it is imported | exhaust
# expect: raises SystemExit
raise SystemExit(0)
