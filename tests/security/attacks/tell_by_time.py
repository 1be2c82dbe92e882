# tells the hidden inputs by how long it computes | tell
# expect: returns
def attack(x):
    for _ in range(int(abs(float(x.ravel()[0])) * 1000) % 50_000):
        pass
    return 0.0
