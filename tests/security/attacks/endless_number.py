# computes a number of a thousand million digits | exhaust
# expect: stopped cpu|memory or raises MemoryError|OverflowError|ValueError
# slow
def attack():
    return len(str(3 ** (10**9)))
