//! Instance types with their processors, memory, network and storage figures.
//!
//! The data is kept packed and unpacked on first use; a type is decoded when it is
//! asked for.

use std::{
    collections::HashMap,
    ops::Range,
    sync::{LazyLock, OnceLock},
};

use orrery_wire::{Str, json, shapes};

static PACKED: &[u8] = include_bytes!("../../data/instance_types.deflate");

/// Text of all types, and per type the places of its name and its figures.
struct Unpacked {
    text: String,
    types: Vec<(Range<usize>, Range<usize>)>,
}

static UNPACKED: LazyLock<Unpacked> = LazyLock::new(|| {
    let bytes = miniz_oxide::inflate::decompress_to_vec(PACKED).unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    let mut types = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let end = start + line.len();
        if let Some(tab) = line.find('\t') {
            types.push((start..start + tab, start + tab + 1..end));
        }
        start = end + 1;
    }
    Unpacked { text, types }
});

impl Unpacked {
    fn text(&self, place: &Range<usize>) -> &str {
        self.text.get(place.clone()).unwrap_or_default()
    }

    fn place(&self, name: &str) -> Option<usize> {
        let search = |(place, _): &(Range<usize>, _)| self.text(place).cmp(name);
        self.types.binary_search_by(search).ok()
    }

    fn info(&self, place: &Range<usize>) -> shapes::InstanceTypeInfo {
        let mut info = shapes::InstanceTypeInfo::default();
        // The tests decode every line.
        if let Ok(figures) = serde_json::from_str(self.text(place)) {
            let _complete = json::decode(&figures, &mut info);
        }
        info
    }
}

static ALL: LazyLock<Vec<shapes::InstanceTypeInfo>> = LazyLock::new(|| {
    UNPACKED
        .types
        .iter()
        .map(|(_, figures)| UNPACKED.info(figures))
        .collect()
});

/// Every type, by name.
pub fn all() -> &'static [shapes::InstanceTypeInfo] {
    &ALL
}

/// The names of all types, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    UNPACKED.types.iter().map(|(name, _)| UNPACKED.text(name))
}

/// The figures of a type.
pub fn get(name: &str) -> Option<shapes::InstanceTypeInfo> {
    let (_, figures) = UNPACKED.types.get(UNPACKED.place(name)?)?;
    Some(UNPACKED.info(figures))
}

/// What a launch needs to know of a type.
#[derive(Clone, Debug)]
pub struct InstanceType {
    /// For example `t3.micro`.
    pub name: Str,
    /// The architectures that it runs.
    pub architectures: Vec<Str>,
    /// It earns and spends CPU credits.
    pub burstable: bool,
    /// CPU cores and threads a core, where they are known.
    pub cpu: Option<(i32, i32)>,
    /// Virtual processors; 1 where they are not known.
    pub vcpus: u32,
    /// Memory in MiB; 1 GiB where it is not known.
    pub memory_mib: u64,
}

static FOUND: LazyLock<HashMap<&'static str, OnceLock<InstanceType>>> =
    LazyLock::new(|| names().map(|name| (name, OnceLock::new())).collect());

/// What a launch needs to know of a type; decoded once.
pub fn find(name: &str) -> Option<&'static InstanceType> {
    Some(FOUND.get(name)?.get_or_init(|| essence(name)))
}

fn essence(name: &str) -> InstanceType {
    let info = get(name).unwrap_or_default();
    let processor = info.processor_info.unwrap_or_default();
    let processors = info.vcpu_info.unwrap_or_default();
    let memory = info.memory_info.and_then(|memory| memory.size_in_mi_b);
    let architectures = match processor.supported_architectures {
        Some(known) => known,
        // Of types without figures only the name tells: the g after the generation.
        None if is_graviton(name) => vec!["arm64".into()],
        None => vec!["x86_64".into()],
    };
    InstanceType {
        name: Str::from(name),
        architectures,
        burstable: info.burstable_performance_supported == Some(true),
        cpu: processors
            .default_cores
            .zip(processors.default_threads_per_core),
        vcpus: processors
            .default_vcpus
            .and_then(|vcpus| u32::try_from(vcpus).ok())
            .unwrap_or(1),
        memory_mib: memory
            .and_then(|mib| u64::try_from(mib).ok())
            .unwrap_or(1_024),
    }
}

fn is_graviton(name: &str) -> bool {
    let family = name.split('.').next().unwrap_or_default();
    let after = family
        .trim_start_matches(|c: char| !c.is_ascii_digit())
        .trim_start_matches(|c: char| c.is_ascii_digit());
    after.starts_with('g')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_decoded_under_its_name() {
        assert!(all().len() >= 1_437, "{}", all().len());
        for ((place, figures), info) in UNPACKED.types.iter().zip(all()) {
            assert_eq!(info.instance_type.as_deref(), Some(UNPACKED.text(place)));
            let value = serde_json::from_str(UNPACKED.text(figures)).expect("JSON");
            json::decode(&value, &mut shapes::InstanceTypeInfo::default())
                .expect("an InstanceTypeInfo");
        }
    }

    #[test]
    fn figures_are_those_of_the_data_sheet() {
        let figures = |name: &str| {
            let info = get(name).expect("a type");
            (
                info.vcpu_info.and_then(|cpu| cpu.default_vcpus),
                info.memory_info.and_then(|memory| memory.size_in_mi_b),
            )
        };
        assert_eq!(figures("t2.micro"), (Some(1), Some(1_024)));
        assert_eq!(figures("m5.large"), (Some(2), Some(8_192)));
        let arm = find("c7g.medium").expect("a type");
        assert_eq!(arm.architectures, ["arm64"]);
        assert!(find("t3.nano").is_some_and(|kind| kind.burstable));
        assert!(find("x9.unheard").is_none());
    }

    #[test]
    fn a_name_tells_the_processor() {
        assert!(is_graviton("m8g.large") && is_graviton("c7gn.large") && !is_graviton("g5.xlarge"));
    }
}
