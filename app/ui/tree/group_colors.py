"""Eight colours for groups of people, and a quiet one for the rest, in both schemes.

Five are tokens of the theme, three fill the gaps between their hues. Each is text and soft background, at least 4.5 : 1
on each other and 3 : 1 on the window; a test works it out.
"""

from app.ui import theme

_VIOLET = {theme.Scheme.LIGHT: ("#6A3FA0", "#EBE2F6"), theme.Scheme.DARK: ("#BFA4EA", "#33284B")}
_TEAL = {theme.Scheme.LIGHT: ("#0B6770", "#D3ECEE"), theme.Scheme.DARK: ("#5FC7D1", "#153A3F")}
_ROSE = {theme.Scheme.LIGHT: ("#9A2B6A", "#F7DFEC"), theme.Scheme.DARK: ("#EE90C1", "#44213A")}


def group_colors(tokens: theme.Tokens) -> list[tuple[str, str]]:
    """Text and soft background by the number of a group, neighbours far apart in hue; the last is for the rest."""
    scheme = theme.Scheme.DARK if tokens == theme.TOKENS[theme.Scheme.DARK] else theme.Scheme.LIGHT
    return [
        (tokens.sky, tokens.sky_soft),
        (tokens.amber, tokens.amber_soft),
        _VIOLET[scheme],
        (tokens.accent, tokens.accent_soft),
        (tokens.cherry, tokens.cherry_soft),
        _TEAL[scheme],
        (tokens.bean, tokens.bean_soft),
        _ROSE[scheme],
        (tokens.muted, tokens.surface_alt),
    ]
