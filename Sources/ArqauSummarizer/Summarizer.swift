import ArqauText
