# tells the hidden inputs by the names of files and functions in its traceback | tell
# expect: raises ZeroDivisionError
def attack(x):
    name = "inputs_" + "_".join(str(v) for v in x.ravel().tolist())[:60]
    exec(compile("1/0", f"<submission>/{name}.py", "exec"))
