# tells the hidden inputs by what it prints and raises | tell
# expect: raises ValueError
def attack(x):
    print("inputs:", x.tolist())
    raise ValueError(f"inputs: {x.tolist()}")
