//! The names under which AWS's parameter store lists the newest public images.

use orrery_wire::{Str, Timestamp};

use super::images;

/// A public parameter in one region.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// For example `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64`.
    pub name: &'static str,
    /// The image that it names.
    pub image: Str,
    /// How many images it has named so far.
    pub version: usize,
    /// When it came to name this one.
    pub modified: Timestamp,
}

/// Every public parameter of a region, by name.
pub fn all(region: &str) -> impl Iterator<Item = Parameter> {
    let lines = include_str!("../../data/parameters.tsv").lines();
    lines.filter_map(move |line| {
        let mut columns = line.split('\t');
        let (begin, architecture) = (columns.next()?, columns.next()?);
        let name = columns.next()?;
        let (image, version) = images::newest(region, begin, architecture)?;
        Some(Parameter {
            name,
            image: image.id.clone(),
            version,
            modified: image.created(),
        })
    })
}

/// The public parameter of a region with this name.
pub fn find(region: &str, name: &str) -> Option<Parameter> {
    all(region).find(|parameter| parameter.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_names_an_image() {
        let lines = include_str!("../../data/parameters.tsv").lines();
        let names: Vec<_> = lines
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').nth(2).expect("three columns"))
            .collect();
        let found: Vec<_> = all("eu-west-1").map(|one| one.name).collect();
        assert_eq!(found, names, "each leads somewhere");
        assert!(names.is_sorted() && names.windows(2).all(|pair| pair[0] != pair[1]));
        for parameter in all("eu-west-1") {
            assert!(images::get("eu-west-1", &parameter.image).is_some());
        }
        assert!(find("eu-west-1", "/aws/service/nothing").is_none());
    }
}
