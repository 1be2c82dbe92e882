# prints without end | exhaust
# expect: stopped cpu
# through without: limits
# slow
def attack():
    while True:
        print("A" * 100_000)
