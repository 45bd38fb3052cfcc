//! What the hypervisor can do, found out once.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use orrery_sdk::contract::Result;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::sys;

use crate::connection::failed;
use crate::domain;
use crate::xml::Element;

/// The type of domains that processors run themselves.
const KVM: &str = "kvm";
/// The type of domains that are emulated.
const QEMU: &str = "qemu";

/// How long a domain is tried.
const TRIAL: Duration = Duration::from_millis(200);

/// What the hypervisor's machine has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Traits {
    /// libvirt's type of domains.
    pub(crate) kind: String,
    /// libvirt's name of the architecture.
    pub(crate) architecture: String,
    /// Whether guests can have all that the processor, real or emulated, can do.
    pub(crate) has_maximum: bool,
    /// Processors.
    pub(crate) cpus: u32,
    /// Memory in MiB.
    pub(crate) memory: u64,
}

impl Traits {
    /// Whether guests' code is translated.
    pub(crate) fn is_emulated(&self) -> bool {
        self.kind == QEMU
    }
}

/// EC2's name of the architecture of the hypervisor's machine; no domain is tried for it.
///
/// # Errors
/// libvirt's.
pub(crate) fn architecture(connection: &Connect) -> Result<String> {
    let node = connection.get_node_info();
    let node = node.map_err(|why| failed("look at the hypervisor", &why))?;
    Ok(match node.model.as_str() {
        "aarch64" => "arm64".to_owned(),
        "i686" => "i386".to_owned(),
        _ => node.model,
    })
}

/// What has been found out.
#[derive(Default)]
pub(crate) struct Known(Mutex<Option<Traits>>);

impl Known {
    /// What the hypervisor can do. `kind` says the type of domains; where nobody says it, a
    /// domain is tried.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn of(&self, connection: &Connect, kind: Option<&str>) -> Result<Traits> {
        // Held, so that one domain is tried and not several.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(traits) = known.as_ref() {
            return Ok(traits.clone());
        }
        let traits = find_out(connection, kind)?;
        *known = Some(traits.clone());
        Ok(traits)
    }
}

fn find_out(connection: &Connect, kind: Option<&str>) -> Result<Traits> {
    let told = |why| failed("ask the hypervisor what it can do", &why);
    let node = connection.get_node_info().map_err(told)?;
    let driver = connection.get_type().map_err(told)?;
    let mut traits = Traits {
        kind: kind.unwrap_or_default().to_owned(),
        architecture: node.model,
        has_maximum: false,
        cpus: node.cpus,
        memory: node.memory / 1_024,
    };
    if driver != "QEMU" {
        if traits.kind.is_empty() {
            traits.kind = driver.to_lowercase();
        }
        return Ok(traits);
    }
    let kinds = match kind {
        Some(kind) => vec![kind],
        None => vec![KVM, QEMU],
    };
    for kind in kinds {
        kind.clone_into(&mut traits.kind);
        let Some(capabilities) = capabilities(connection, kind) else {
            continue;
        };
        traits.has_maximum = has_maximum(&capabilities);
        if let Some(architecture) = capabilities.text_at(&["arch"]) {
            architecture.clone_into(&mut traits.architecture);
        }
        if kind != KVM || works(connection, &traits) {
            break;
        }
    }
    Ok(traits)
}

fn has_maximum(capabilities: &Element) -> bool {
    let modes = capabilities.get(&["cpu"]);
    let mut modes = modes.into_iter().flat_map(|cpu| cpu.all("mode"));
    modes.any(|mode| {
        mode.attribute("name") == Some("maximum") && mode.attribute("supported") == Some("yes")
    })
}

fn capabilities(connection: &Connect, kind: &str) -> Option<Element> {
    let text = connection.get_domain_capabilities(None, None, None, Some(kind), 0);
    Element::parse(&text.ok()?).ok()
}

/// Whether processors run a guest as machines are made: that the device is there does not say
/// so, nor that a guest which asks for less is taken.
fn works(connection: &Connect, traits: &Traits) -> bool {
    let tried = Element::new("domain")
        .with("type", KVM)
        .child(Element::new("name").text(format!("orrery-trial-{}", std::process::id())))
        .child(Element::new("memory").with("unit", "MiB").text(16))
        .child(Element::new("os").child(Element::new("type").text("hvm")))
        .children(domain::processor(traits));
    let flags = sys::VIR_DOMAIN_START_AUTODESTROY;
    let Ok(domain) = Domain::create_xml(connection, &tried.write(), flags) else {
        return false;
    };
    // One whose processor cannot go on is stopped in its first moments.
    thread::sleep(TRIAL);
    let state = domain.get_state();
    // With this connection it goes at the latest.
    let _gone = domain.destroy();
    matches!(state, Ok((sys::VIR_DOMAIN_RUNNING, _)))
}
