//! The one error of the API surface.

pub use crate::generated::error_codes::ErrorCode;

/// An error as EC2's clients see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ec2Error {
    /// The code of the table; [`ErrorCode::Unlisted`] where the code is a plugin's own.
    pub code: ErrorCode,
    /// The sentence for people, in EC2's wording.
    pub message: String,
    unlisted: Option<Box<Unlisted>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Unlisted {
    code: String,
    status: u16,
}

impl Ec2Error {
    /// An error of the table.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            unlisted: None,
        }
    }

    /// An error with any code; `status` counts only where the table does not know the
    /// code, and outside 400–599 it becomes 400.
    pub fn named(code: &str, status: u16, message: impl Into<String>) -> Self {
        if let Some(listed) = ErrorCode::of(code) {
            return Self::new(listed, message);
        }
        let status = if (400..600).contains(&status) {
            status
        } else {
            400
        };
        Self {
            code: ErrorCode::Unlisted,
            message: message.into(),
            unlisted: Some(Box::new(Unlisted {
                code: code.to_owned(),
                status,
            })),
        }
    }

    /// The code as clients match it, for example `InvalidGroup.NotFound`.
    pub fn code(&self) -> &str {
        self.unlisted
            .as_ref()
            .map_or(self.code.as_str(), |own| &own.code)
    }

    /// The HTTP status of the answer.
    pub fn status(&self) -> u16 {
        self.unlisted
            .as_ref()
            .map_or(self.code.status(), |own| own.status)
    }
}

impl std::fmt::Display for Ec2Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code(), self.message)
    }
}

impl std::error::Error for Ec2Error {}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One row of the code table.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) status: u16,
    pub(crate) message: &'static str,
    pub(crate) plural: &'static str,
}

impl ErrorCode {
    fn row(self) -> &'static Row {
        &crate::generated::error_codes::ROWS[self as usize]
    }

    /// The code as clients match it.
    pub fn as_str(self) -> &'static str {
        self.row().name
    }

    /// The HTTP status that EC2 answers it with.
    pub fn status(self) -> u16 {
        self.row().status
    }

    /// EC2's wording with its `{places}` to fill, where it is known.
    pub fn message(self) -> Option<&'static str> {
        Some(self.row().message).filter(|text| !text.is_empty())
    }

    /// The wording for several resources, where it differs and is known.
    pub fn message_plural(self) -> Option<&'static str> {
        Some(self.row().plural).filter(|text| !text.is_empty())
    }

    /// The code of this spelling.
    pub fn of(name: &str) -> Option<Self> {
        let found = crate::generated::error_codes::ROWS
            .iter()
            .position(|row| row.name == name)?;
        crate::generated::error_codes::ALL.get(found).copied()
    }
}

/// The code enumeration and its rows, in the same order.
macro_rules! error_codes {
    ($($variant:ident = $name:literal, $status:literal, $message:literal, $plural:literal;)*) => {
        /// The error codes of EC2.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u16)]
        pub enum ErrorCode {
            $(#[doc = concat!("`", $name, "`.")] $variant,)*
            /// A code that is not in the table; the error carries its name.
            Unlisted,
        }

        /// All listed codes, in the order of `ROWS`.
        pub(crate) static ALL: &[ErrorCode] = &[$(ErrorCode::$variant,)*];

        /// Names, statuses and wordings, by the number of the code.
        pub(crate) static ROWS: &[Row] = &[
            $(Row { name: $name, status: $status, message: $message, plural: $plural },)*
            Row { name: "InternalError", status: 500, message: "", plural: "" },
        ];
    };
}
pub(crate) use error_codes;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_keep_ec2s_spelling_and_status() {
        assert_eq!(
            ErrorCode::InvalidGroupNotFound.as_str(),
            "InvalidGroup.NotFound"
        );
        assert_eq!(ErrorCode::DryRunOperation.status(), 412);
        assert_eq!(ErrorCode::NotImplemented.status(), 501);
        assert_eq!(
            ErrorCode::of("InvalidAMIID.NotFound"),
            Some(ErrorCode::InvalidAMIIDNotFound)
        );
    }

    #[test]
    fn a_plugin_may_name_its_own_code() {
        let own = Ec2Error::named("My.Code", 418, "no tea");
        assert_eq!((own.code(), own.status()), ("My.Code", 418));
        let odd = Ec2Error::named("My.Code", 200, "an error is no success");
        assert_eq!(odd.status(), 400);
        let listed = Ec2Error::named("DryRunOperation", 400, "");
        assert_eq!(
            (listed.code, listed.status()),
            (ErrorCode::DryRunOperation, 412)
        );
    }
}
