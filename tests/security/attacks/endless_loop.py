# computes without end | exhaust
# expect: stopped cpu
# slow
def attack():
    while True:
        pass
