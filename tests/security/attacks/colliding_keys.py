# returns keys whose hashes collide | data
# expect: returns or raises BadResult or stopped cpu
M = 2**61 - 1


def names():
    return ["1900", "20000"]


def attack(number):
    return {1 + n * M: 0 for n in range(int(number))}
