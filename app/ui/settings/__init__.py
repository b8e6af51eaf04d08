"""The page Settings: every rule with its default and its source, holidays, appearance, protection."""
