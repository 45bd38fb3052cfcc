//! The domain of an instance, as libvirt is told to make it.

use orrery_sdk::contract::{Caller, LaunchSpec};
use uuid::Uuid;

use crate::filters;
use crate::record::Record;
use crate::settings::{Firmware, Settings};
use crate::traits::Traits;
use crate::xml::Element;

/// MiB of translated code that an emulated machine keeps; QEMU's own choice is a gigabyte.
const TRANSLATED: u32 = 64;
/// The last letter of disks' names is the seed's.
const SEED: char = 'z';

/// A disk of a machine.
pub(crate) struct Drive {
    /// Volume of the pool.
    pub(crate) volume: String,
    pub(crate) format: &'static str,
    /// The name that the machine has for it, such as `vdb`.
    pub(crate) target: String,
    /// What the guest reads as its serial number; at most 20 characters.
    pub(crate) serial: Option<String>,
    pub(crate) is_read_only: bool,
}

/// What else a domain is made of.
pub(crate) struct Parts<'a> {
    pub(crate) name: &'a str,
    pub(crate) traits: &'a Traits,
    pub(crate) settings: &'a Settings,
    pub(crate) pool: &'a str,
    pub(crate) record: &'a Record,
    pub(crate) drives: &'a [Drive],
    /// Whether its interfaces have filters.
    pub(crate) is_guarded: bool,
    /// File on the hypervisor's machine that gets what the machine writes to its console.
    pub(crate) console: Option<&'a str>,
}

/// A UUID that begins with `ec2`, as instances' do, and is the machine's alone.
pub(crate) fn uuid(by: &Caller, instance_id: &str) -> String {
    let name = format!("{}/{instance_id}", by.emulator_id);
    let hash = Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string();
    format!("ec2{}", &hash[3..])
}

/// What a guest reads as a volume's serial number, as on Nitro.
pub(crate) fn serial(volume_id: &str) -> String {
    volume_id.replace('-', "").chars().take(20).collect()
}

/// The name of the disk at a place, 0 for the root's.
pub(crate) fn target(settings: &Settings, at: u8) -> String {
    format!("{}{}", letters(&settings.disk_bus), char::from(b'a' + at))
}

/// The name of the disk with user data.
pub(crate) fn seed_target(settings: &Settings) -> String {
    format!("{}{SEED}", letters(&settings.disk_bus))
}

fn letters(bus: &str) -> &'static str {
    match bus {
        "virtio" => "vd",
        "ide" => "hd",
        _ => "sd",
    }
}

/// The document that defines the domain.
pub(crate) fn describe(by: &Caller, spec: &LaunchSpec, parts: &Parts<'_>) -> Element {
    let Parts {
        traits, settings, ..
    } = parts;
    let uuid = uuid(by, &spec.instance_id);
    let vcpus = spec.vcpus.min(settings.max_vcpus.unwrap_or(u32::MAX));
    let memory = spec.memory_mib.min(settings.max_memory.unwrap_or(u64::MAX));
    let text = |name: &str, text: &dyn std::fmt::Display| Element::new(name).text(text);
    let on = |name: &str, action: &str| Element::new(name).text(action);
    Element::new("domain")
        .with("type", &traits.kind)
        .child(text("name", &parts.name))
        .child(text("uuid", &uuid))
        .child(Element::new("metadata").child(parts.record.element()))
        .child(
            Element::new("memory")
                .with("unit", "MiB")
                .text(memory.min(traits.memory).max(1)),
        )
        .child(text("vcpu", &vcpus.min(traits.cpus).max(1)))
        .child(identity(spec, &uuid))
        .child(boot(parts))
        .child(features(traits))
        .children(processor(traits))
        .children([
            on("on_poweroff", "destroy"),
            on("on_reboot", "restart"),
            on("on_crash", "destroy"),
        ])
        .child(devices(parts))
}

/// What tells a guest that it is an instance:
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html>.
fn identity(spec: &LaunchSpec, uuid: &str) -> Element {
    let entry = |name: &str, value: &str| Element::new("entry").with("name", name).text(value);
    Element::new("sysinfo").with("type", "smbios").children([
        Element::new("bios").children([entry("vendor", "Amazon EC2"), entry("version", "1.0")]),
        Element::new("system").children([
            entry("manufacturer", "Amazon EC2"),
            entry("product", &spec.instance_type),
            entry("serial", uuid),
            entry("uuid", uuid),
        ]),
        Element::new("baseBoard").children([
            entry("manufacturer", "Amazon EC2"),
            entry("asset", &spec.instance_id),
        ]),
        Element::new("chassis").child(entry("asset", "Amazon EC2")),
    ])
}

fn boot(parts: &Parts<'_>) -> Element {
    let kind = Element::new("type").text("hvm");
    let kind = match parts.traits.kind.as_str() {
        "test" => kind.with("arch", "i686"),
        _ => kind.with("arch", &parts.traits.architecture),
    };
    let os = Element::new("os");
    let os = match parts.settings.firmware {
        Firmware::Efi => os
            .with("firmware", "efi")
            .child(kind.with("machine", "q35")),
        Firmware::Bios => os.child(kind),
    };
    os.child(Element::new("boot").with("dev", "hd"))
        .child(Element::new("smbios").with("mode", "sysinfo"))
}

fn features(traits: &Traits) -> Element {
    let features = Element::new("features").child(Element::new("acpi"));
    if !traits.is_emulated() {
        return features.child(Element::new("apic"));
    }
    let cache = Element::new("tb-cache")
        .with("unit", "MiB")
        .text(TRANSLATED);
    features
        .child(Element::new("apic"))
        .child(Element::new("tcg").child(cache))
}

pub(crate) fn processor(traits: &Traits) -> Option<Element> {
    traits
        .has_maximum
        .then(|| Element::new("cpu").with("mode", "maximum"))
}

fn devices(parts: &Parts<'_>) -> Element {
    let settings = parts.settings;
    let drives = parts
        .drives
        .iter()
        .map(|drive| disk(parts.pool, drive, settings));
    let interfaces = parts
        .record
        .interfaces
        .iter()
        .map(|it| interface(it, settings, parts.is_guarded));
    let console = parts.console.map(|path| {
        Element::new("serial")
            .with("type", "file")
            .child(
                Element::new("source")
                    .with("path", path)
                    .with("append", "on"),
            )
            .child(Element::new("target").with("port", 0))
    });
    let console = console.unwrap_or_else(|| Element::new("serial").with("type", "pty"));
    let agent = Element::new("channel").with("type", "unix").child(
        Element::new("target")
            .with("type", "virtio")
            .with("name", "org.qemu.guest_agent.0"),
    );
    let screen = Element::new("graphics")
        .with("type", "vnc")
        .with("port", -1)
        .with("autoport", "yes")
        .with("listen", "127.0.0.1");
    let video = Element::new("video").child(Element::new("model").with("type", "vga"));
    let random = Element::new("rng").with("model", "virtio").child(
        Element::new("backend")
            .with("model", "random")
            .text("/dev/urandom"),
    );
    Element::new("devices")
        .children(drives)
        .children(interfaces)
        .children([console, agent, screen, video])
        .child(Element::new("memballoon").with("model", "none"))
        .child(random)
}

/// A disk, as it is defined and as it is put into a machine.
pub(crate) fn disk(pool: &str, drive: &Drive, settings: &Settings) -> Element {
    let driver = Element::new("driver")
        .with("name", "qemu")
        .with("type", drive.format)
        .with("discard", "unmap");
    let source = Element::new("source")
        .with("pool", pool)
        .with("volume", &drive.volume);
    let target = Element::new("target")
        .with("dev", &drive.target)
        .with("bus", &settings.disk_bus);
    let serial = drive
        .serial
        .as_ref()
        .map(|serial| Element::new("serial").text(serial));
    Element::new("disk")
        .with("type", "volume")
        .with("device", "disk")
        .child(driver)
        .child(source)
        .child(target)
        .children(drive.is_read_only.then(|| Element::new("readonly")))
        .children(serial)
}

/// A network interface, as it is defined and as it is put into a machine.
pub(crate) fn interface(
    it: &crate::record::Interface,
    settings: &Settings,
    is_guarded: bool,
) -> Element {
    let filter = is_guarded.then(|| {
        let name = filters::name(&it.id);
        Element::new("filterref").with("filter", name)
    });
    Element::new("interface")
        .with("type", "network")
        .child(Element::new("mac").with("address", &it.mac))
        .child(Element::new("source").with("network", &it.network))
        .child(Element::new("model").with("type", &settings.nic_model))
        .children(filter)
}
