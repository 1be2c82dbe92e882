# returns thousands of objects that stay in the worker | data
# expect: returns or raises BadResult
def attack():
    return [object() for _ in range(5000)]
