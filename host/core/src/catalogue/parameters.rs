//! The names under which AWS's parameter store lists the newest public images.

use orrery_wire::Str;

/// The image that a public parameter names in a region.
pub fn image(region: &str, name: &str) -> Option<Str> {
    let mut lines = include_str!("../../data/parameters.tsv")
        .lines()
        .map(|line| line.split('\t'));
    let (begin, architecture) = lines.find_map(|mut columns| {
        let found = (columns.next()?, columns.next()?);
        (columns.next()? == name).then_some(found)
    })?;
    super::images::newest(region, begin, architecture).map(|image| image.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_names_an_image() {
        for line in include_str!("../../data/parameters.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            let name = line.split('\t').nth(2).expect("three columns");
            let id = image("eu-west-1", name).unwrap_or_else(|| panic!("{name} leads nowhere"));
            assert!(super::super::images::get("eu-west-1", &id).is_some());
        }
        assert_eq!(image("eu-west-1", "/aws/service/nothing"), None);
    }
}
