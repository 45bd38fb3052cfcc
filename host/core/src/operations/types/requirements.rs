//! Which instance types meet requirements: GetInstanceTypesFromInstanceRequirements, and
//! fleets.

use orrery_wire::{Str, shapes};

use crate::{
    Call, Result,
    catalogue::instance_types,
    filters::Filters,
    operations::{listed, required, spot::prices},
    pagination::Page,
    store::Realm,
};

/// GetInstanceTypesFromInstanceRequirements.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html>
///
/// # Errors
/// `InvalidParameterCombination` for types that are both allowed and excluded, and
/// those of pages.
pub fn get(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetInstanceTypesFromInstanceRequirementsRequest,
) -> Result<shapes::GetInstanceTypesFromInstanceRequirementsResult> {
    let wanted = required(&request.instance_requirements, "InstanceRequirements")?;
    if wanted.allowed_instance_types.is_some() && wanted.excluded_instance_types.is_some() {
        return Err(crate::Ec2Error::new(
            crate::ErrorCode::InvalidParameterCombination,
            "AllowedInstanceTypes and ExcludedInstanceTypes cannot be specified together.",
        ));
    }
    let page = Page::new(
        realm,
        "GetInstanceTypesFromInstanceRequirements",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let (architectures, virtualizations) = (
        listed(&request.architecture_types),
        listed(&request.virtualization_types),
    );
    let shares = |known: &Option<Vec<Str>>, wanted: &[Str]| {
        listed(known).iter().any(|one| wanted.contains(one))
    };
    let fits = |info: &&shapes::InstanceTypeInfo| {
        let processor = info.processor_info.as_ref();
        processor.is_some_and(|one| shares(&one.supported_architectures, architectures))
            && shares(&info.supported_virtualization_types, virtualizations)
            && meets(info, wanted)
    };
    let names: Vec<_> = instance_types::all()
        .iter()
        .filter(fits)
        .map(|info| shapes::InstanceTypeInfoFromInstanceRequirements {
            instance_type: info.instance_type.clone(),
        })
        .collect();
    let (types, next_token) = page.slice(names);
    Ok(shapes::GetInstanceTypesFromInstanceRequirementsResult {
        instance_types: Some(types),
        next_token,
    })
}

fn between<T: PartialOrd>(value: Option<T>, least: Option<T>, most: Option<T>) -> bool {
    match value {
        Some(value) => {
            least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most)
        }
        None => least.is_none() && most.is_none(),
    }
}

/// `included`, `required` or `excluded`, which most things are unless asked for.
fn admits(wanted: Option<&Str>, usual: &str, has: bool) -> bool {
    match wanted.map_or(usual, Str::as_str) {
        "required" => has,
        "excluded" => !has,
        _ => true,
    }
}

fn patterns_match(patterns: &[Str], name: &str) -> bool {
    patterns.iter().any(|pattern| {
        let filter = shapes::Filter {
            name: Some(arcstr::literal!("instance-type")),
            values: Some(vec![pattern.clone()]),
        };
        let matched = Filters::new(Some(&[filter])).and_then(|filters| {
            filters.check(crate::tags::Tags::NONE, |_, values| {
                values.is(name);
                true
            })
        });
        matched == Ok(true)
    })
}

/// Whether a type whose figures are known meets requirements.
pub fn meets(
    info: &shapes::InstanceTypeInfo,
    wanted: &shapes::InstanceRequirementsRequest,
) -> bool {
    let Some(name) = info.instance_type.as_deref() else {
        return false;
    };
    if info.vcpu_info.is_none() || info.memory_info.is_none() {
        return false;
    }
    let allowed = listed(&wanted.allowed_instance_types);
    (allowed.is_empty() || patterns_match(allowed, name))
        && !patterns_match(listed(&wanted.excluded_instance_types), name)
        && processors_fit(info, wanted)
        && memory_fits(info, wanted)
        && storage_fits(info, wanted)
        && network_fits(info, wanted)
        && accelerators_fit(info, wanted)
        && price_fits(name, wanted)
}

fn processors_fit(
    info: &shapes::InstanceTypeInfo,
    wanted: &shapes::InstanceRequirementsRequest,
) -> bool {
    let vcpus = info.vcpu_info.as_ref().and_then(|one| one.default_vcpus);
    let range = wanted.vcpu_count.clone().unwrap_or_default();
    let makers = listed(&wanted.cpu_manufacturers);
    let maker = info
        .processor_info
        .as_ref()
        .and_then(|one| one.manufacturer.as_deref())
        .unwrap_or_default();
    let made = |wanted: &Str| match wanted.as_str() {
        "amazon-web-services" => maker == "AWS" || maker == "Amazon",
        other => maker.eq_ignore_ascii_case(other),
    };
    let generation = if info.current_generation == Some(true) {
        "current"
    } else {
        "previous"
    };
    let generations = listed(&wanted.instance_generations);
    between(vcpus, range.min, range.max)
        && (makers.is_empty() || makers.iter().any(made))
        && (generations.is_empty() || generations.iter().any(|one| one == generation))
        && admits(
            wanted.bare_metal.as_ref(),
            "excluded",
            info.bare_metal == Some(true),
        )
        && admits(
            wanted.burstable_performance.as_ref(),
            "excluded",
            info.burstable_performance_supported == Some(true),
        )
        && (wanted.require_hibernate_support != Some(true)
            || info.hibernation_supported == Some(true))
}

fn memory_fits(
    info: &shapes::InstanceTypeInfo,
    wanted: &shapes::InstanceRequirementsRequest,
) -> bool {
    let mib = info.memory_info.as_ref().and_then(|one| one.size_in_mi_b);
    let vcpus = info.vcpu_info.as_ref().and_then(|one| one.default_vcpus);
    let range = wanted.memory_mi_b.clone().unwrap_or_default();
    let each = wanted.memory_gib_per_vcpu.clone().unwrap_or_default();
    let share = mib
        .zip(vcpus)
        .map(|(mib, vcpus)| mib as f64 / 1_024.0 / f64::from(vcpus));
    between(mib, range.min.map(i64::from), range.max.map(i64::from))
        && between(share, each.min, each.max)
}

fn storage_fits(
    info: &shapes::InstanceTypeInfo,
    wanted: &shapes::InstanceRequirementsRequest,
) -> bool {
    let storage = info.instance_storage_info.as_ref();
    let total = wanted.total_local_storage_gb.clone().unwrap_or_default();
    let size = storage
        .and_then(|one| one.total_size_in_gb)
        .map(|size| size as f64);
    let kinds = listed(&wanted.local_storage_types);
    let disks = storage.map(|one| listed(&one.disks)).unwrap_or_default();
    let kind_fits = kinds.is_empty()
        || disks.is_empty()
        || disks.iter().any(|disk| {
            disk.r#type
                .as_ref()
                .is_some_and(|kind| kinds.contains(kind))
        });
    let bandwidth = wanted
        .baseline_ebs_bandwidth_mbps
        .clone()
        .unwrap_or_default();
    let ebs = info
        .ebs_info
        .as_ref()
        .and_then(|one| one.ebs_optimized_info.as_ref())
        .and_then(|one| one.baseline_bandwidth_in_mbps);
    admits(
        wanted.local_storage.as_ref(),
        "included",
        info.instance_storage_supported == Some(true),
    ) && between(size, total.min, total.max)
        && kind_fits
        && between(ebs, bandwidth.min, bandwidth.max)
}

fn network_fits(
    info: &shapes::InstanceTypeInfo,
    wanted: &shapes::InstanceRequirementsRequest,
) -> bool {
    let network = info.network_info.clone().unwrap_or_default();
    let interfaces = wanted.network_interface_count.clone().unwrap_or_default();
    let bandwidth = wanted.network_bandwidth_gbps.clone().unwrap_or_default();
    let cards = listed(&network.network_cards).iter();
    let baseline: f64 = cards
        .filter_map(|card| card.baseline_bandwidth_in_gbps)
        .sum();
    between(
        network.maximum_network_interfaces,
        interfaces.min,
        interfaces.max,
    ) && between(
        Some(baseline).filter(|gbps| *gbps > 0.0),
        bandwidth.min,
        bandwidth.max,
    ) && (wanted.require_encryption_in_transit != Some(true)
        || network.encryption_in_transit_supported == Some(true))
}

/// An accelerator of a type: kind, maker and name, and how many of it there are.
struct Accelerator {
    kind: &'static str,
    maker: Str,
    name: Str,
    count: i32,
}

impl Accelerator {
    fn new(
        kind: &'static str,
        maker: &Option<Str>,
        name: &Option<Str>,
        count: Option<i32>,
    ) -> Self {
        Self {
            kind,
            maker: maker.clone().unwrap_or_default(),
            name: name.clone().unwrap_or_default(),
            count: count.unwrap_or(1),
        }
    }
}

fn accelerators(info: &shapes::InstanceTypeInfo) -> Vec<Accelerator> {
    let mut all = Vec::new();
    for one in info.gpu_info.iter().flat_map(|gpus| listed(&gpus.gpus)) {
        all.push(Accelerator::new(
            "gpu",
            &one.manufacturer,
            &one.name,
            one.count,
        ));
    }
    for one in info.fpga_info.iter().flat_map(|fpgas| listed(&fpgas.fpgas)) {
        all.push(Accelerator::new(
            "fpga",
            &one.manufacturer,
            &one.name,
            one.count,
        ));
    }
    let inference = info.inference_accelerator_info.iter();
    for one in inference.flat_map(|chips| listed(&chips.accelerators)) {
        all.push(Accelerator::new(
            "inference",
            &one.manufacturer,
            &one.name,
            one.count,
        ));
    }
    all
}

fn accelerators_fit(
    info: &shapes::InstanceTypeInfo,
    wanted: &shapes::InstanceRequirementsRequest,
) -> bool {
    let all = accelerators(info);
    let count: i32 = all.iter().map(|one| one.count).sum();
    let memory = info
        .gpu_info
        .as_ref()
        .and_then(|gpus| gpus.total_gpu_memory_in_mi_b);
    let number = wanted.accelerator_count.clone().unwrap_or_default();
    let mib = wanted
        .accelerator_total_memory_mi_b
        .clone()
        .unwrap_or_default();
    let kind = |wanted: &str, one: &Accelerator| one.kind == wanted;
    let maker = |wanted: &str, one: &Accelerator| match wanted {
        "amazon-web-services" => one.maker == "AWS",
        other => one.maker.eq_ignore_ascii_case(other),
    };
    let name = |wanted: &str, one: &Accelerator| {
        one.name.to_ascii_lowercase().replace([' ', '_'], "-") == wanted
    };
    between(Some(count), number.min, number.max)
        && between(memory, mib.min, mib.max)
        && has(&all, listed(&wanted.accelerator_types), kind)
        && has(&all, listed(&wanted.accelerator_manufacturers), maker)
        && has(&all, listed(&wanted.accelerator_names), name)
}

/// Whether one of the accelerators fits one of what is wanted, if anything is.
fn has(all: &[Accelerator], wanted: &[Str], fits: impl Fn(&str, &Accelerator) -> bool) -> bool {
    wanted.is_empty()
        || all
            .iter()
            .any(|one| wanted.iter().any(|wanted| fits(wanted, one)))
}

/// A type may cost so much more than the cheapest that is like it; with no limit, any.
fn price_fits(name: &str, wanted: &shapes::InstanceRequirementsRequest) -> bool {
    let most = wanted.on_demand_max_price_percentage_over_lowest_price;
    let Some(most) = most.filter(|most| *most < 999_999) else {
        return true;
    };
    let range = wanted.vcpu_count.clone().unwrap_or_default();
    let memory = wanted.memory_mi_b.clone().unwrap_or_default();
    let vcpus = f64::from(range.min.unwrap_or(0).max(1));
    let gib = f64::from(memory.min.unwrap_or(0)) / 1_024.0;
    let lowest = prices::of(vcpus, gib);
    prices::on_demand(name) <= lowest * (1.0 + f64::from(most) / 100.0)
}
