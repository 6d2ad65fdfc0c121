int j[] = { 123, 45, 67, 89,
 10, 11, 12, };
[] [ z] [z ] [a] [a z] [z a] [b] [b z] [z b] [a bc d] [a bc d z] [z a bc d]
-- -= ->
aa 11 a ba b
