# asks the user something | exhaust
# expect: raises EOFError
def attack():
    return input("the password, please: ")
