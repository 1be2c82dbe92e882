# tells the hidden inputs by the name of the class of its result | tell
# expect: returns
def attack(x):
    name = "inputs_" + "_".join(str(abs(v)) for v in x.ravel().tolist()).replace(".", "p")[:80]
    return type(name, (), {})()
