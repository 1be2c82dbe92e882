# tells the hidden inputs by keys and texts | tell
# expect: returns
def attack(x):
    return {str(x.tolist()): str(x.tolist()), "x": [x, str(x)]}
