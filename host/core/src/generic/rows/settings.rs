//! Settings of the account in a region.

use serde_json::json;

use crate::{
    Result,
    generic::{Members, write::Work},
};

use super::prelude::*;

families! {
    /// Settings.
    FAMILIES:
    "default-credit-specification": by(&["InstanceFamily"]), "InvalidInstanceFamily", [Implicit, Starts("CpuCredits", Text("standard"))] {
        Put ModifyDefaultCreditSpecification;
        Get GetDefaultCreditSpecification;
    }
    "managed-resource-visibility": Key::Account, "InvalidParameterValue", [Starts("DefaultVisibility", Text("visible"))] {
        Get GetManagedResourceVisibility;
        Modify ModifyManagedResourceVisibility;
    }
    // Every id has been long since 2018; AWS takes the wish and changes nothing.
    "id-format": by(&["Resource"]), "InvalidParameterValue", [] {
        Check ModifyIdFormat;
        Check ModifyIdentityIdFormat;
    }
    "capacity-manager-tag-key": by(&["TagKey"]), "InvalidParameterValue", [Starts("CapacityManagerProvided", No), Starts("Status", Text("activated"))] {
        Put UpdateCapacityManagerMonitoredTagKeys [Prepare(tag_keys), Each("TagKeys", "TagKey")];
        Describe GetCapacityManagerMonitoredTagKeys;
    }
}

/// Keys to watch and keys to watch no longer, one record each.
fn tag_keys(_: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let mut changes = Vec::new();
    for (name, status) in [
        ("ActivateTagKeys", "activated"),
        ("DeactivateTagKeys", "suspended"),
    ] {
        let keys = members
            .remove(name)
            .and_then(|keys| keys.as_array().cloned());
        changes.extend(
            keys.into_iter()
                .flatten()
                .map(|key| json!({"TagKey": key, "Status": status})),
        );
    }
    members.insert("TagKeys".to_owned(), changes.into());
    Ok(())
}
