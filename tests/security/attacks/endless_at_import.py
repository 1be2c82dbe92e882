# computes without end when it is imported | exhaust
# expect: stopped cpu
# slow
while True:
    pass
