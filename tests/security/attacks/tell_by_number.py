# tells the hidden inputs by how many results it gives | tell
# expect: returns
def attack(x):
    return tuple([0.0] * (int(abs(x).sum() * 1000) % 9973))
