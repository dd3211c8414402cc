/// How Kazakh base forms of names are likely to end.
enum KazakhEndings {}
