"""What pages are made of: findings, sections and steps of a student's page, and the tally of a class.

`feedback` and `report` write the pages; nothing here knows a course folder.
"""
