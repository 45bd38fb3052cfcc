//! One thing that was looked at, as one line for people.

use std::fmt;

/// What came of a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It is as it should be.
    Good(String),
    /// It may be meant.
    Note(String),
    /// It has to change.
    Bad(String),
}

impl Finding {
    /// The same, at that place.
    pub fn at(self, place: &str) -> Self {
        match self {
            Self::Good(text) => Self::Good(format!("{place}: {text}")),
            Self::Note(text) => Self::Note(format!("{place}: {text}")),
            Self::Bad(text) => Self::Bad(format!("{place}: {text}")),
        }
    }

    /// Whether nothing works until it changes.
    pub fn is_bad(&self) -> bool {
        matches!(self, Self::Bad(_))
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Good(text) => write!(to, "ok    {text}"),
            Self::Note(text) => write!(to, "note  {text}"),
            Self::Bad(text) => write!(to, "BAD   {text}"),
        }
    }
}
