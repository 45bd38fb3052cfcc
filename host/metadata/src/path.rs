//! What a request's path means: `/x`, `/x/` and `//x` are one.

use percent_encoding::percent_decode_str;

/// A version and what is below it, without slashes at its ends.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Empty for the root.
    pub version: String,
    pub path: String,
}

/// Reads the path of a request; none where it can be nothing's.
pub(crate) fn read(raw: &str) -> Option<Place> {
    let mut names = Vec::new();
    for name in raw.split('/').filter(|name| !name.is_empty()) {
        let name = percent_decode_str(name).decode_utf8().ok()?;
        // An escaped slash is part of no name.
        if name.contains('/') || matches!(&*name, "." | "..") {
            return None;
        }
        names.push(name);
    }
    let mut names = names.into_iter();
    let version = names.next().unwrap_or_default().into_owned();
    let path = names.collect::<Vec<_>>().join("/");
    Some(Place { version, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashes_do_not_matter_and_escapes_are_read() {
        let place = |version: &str, path: &str| {
            Some(Place {
                version: version.into(),
                path: path.into(),
            })
        };
        for (raw, read_as) in [
            ("/", place("", "")),
            ("/latest", place("latest", "")),
            (
                "//latest//meta-data//ami-id/",
                place("latest", "meta-data/ami-id"),
            ),
            (
                "/latest/meta-data/tags/instance/a%3Ab",
                place("latest", "meta-data/tags/instance/a:b"),
            ),
            ("/latest/a%2Fb", None),
            ("/latest/../x", None),
            ("/latest/%ff", None),
        ] {
            assert_eq!(read(raw), read_as, "{raw}");
        }
    }
}
