# tells the hidden inputs by the name of an exception | tell
# expect: raises Exception
def attack(x):
    name = "inputs_" + "_".join(str(abs(v)) for v in x.ravel().tolist()).replace(".", "p")[:80]
    raise type(name, (Exception,), {"__qualname__": name, "__module__": name})(name)
