# tells the hidden inputs by the line at which it raises | tell
# expect: raises ZeroDivisionError
# tells: line message
def attack(x):
    which = int(abs(float(x.ravel()[0])) * 1000) % 4
    if which == 0:
        1 / 0
    if which == 1:
        1 / 0
    if which == 2:
        1 / 0
    1 / 0
