//! What is kept beside volumes and snapshots: locks, tiers, the recycle bin.

use super::prelude::*;

families! {
    /// Beside volumes and snapshots.
    FAMILIES:
    "snapshot-lock": by(&["SnapshotId"]), "InvalidSnapshot.NotFound", [
        Starts("OwnerId", Account), Starts("LockCreatedOn", Now), Starts("LockDurationStartTime", Now), Follows("SnapshotId"),
    ] {
        Put LockSnapshot [Copy("LockMode", "LockState"), Copy("ExpirationDate", "LockExpiresOn"), Hook(lock)];
        Describe DescribeLockedSnapshots;
        Delete UnlockSnapshot [Needs("LockState", &["governance", "compliance-cooloff"], "UnsupportedOperation")];
    }
    "snapshot-tier": by(&["SnapshotId"]), "InvalidSnapshot.NotFound", [
        Starts("OwnerId", Account), Starts("VolumeId", Via("SnapshotId", "VolumeId")), Starts("Status", Text("completed")), Starts("StorageTier", Text("standard")),
        Follows("SnapshotId"), Outlives("VolumeId"), Foreign("VolumeId"), Filter("last-tiering-operation", "LastTieringOperationStatus"),
    ] {
        Put ModifySnapshotTier [
            Set("LastTieringStartTime", Now), Set("TieringStartTime", Now), Set("LastTieringProgress", Number(100)), Set("LastTieringOperationStatus", Text("archival-completed")),
            Set("ArchivalCompleteTime", Now)];
        Describe DescribeSnapshotTierStatus;
        Modify RestoreSnapshotTier [Needs("StorageTier", &["archive"], "IncorrectState"), Hook(restore)];
    }
    // Retention rules are the Recycle Bin's: an account without one finds nothing in it.
    "recycled-volume": by(&["VolumeId"]), "InvalidVolume.NotFound", [Foreign("VolumeId"), Foreign("VolumeIds")] {
        Describe ListVolumesInRecycleBin;
        Set RestoreVolumeFromRecycleBin;
    }
    "recycled-image": by(&["ImageId"]), "InvalidAMIID.NotFound", [Foreign("ImageId")] {
        Set RestoreImageFromRecycleBin;
    }
    "recycled-snapshot": by(&["SnapshotId"]), "InvalidSnapshot.NotFound", [Foreign("SnapshotId")] {
        Set RestoreSnapshotFromRecycleBin;
    }
}

/// A lock in compliance mode may be changed until its cooling-off is over.
fn lock(
    work: &mut crate::generic::write::Work<'_, '_>,
    item: &mut crate::generic::Members,
) -> crate::Result<()> {
    let now = work.transaction.call.now;
    let number = |name: &str| item.get(name).and_then(serde_json::Value::as_i64);
    let after = |hours: i64| {
        serde_json::json!(orrery_wire::Timestamp(now.0 + hours * 3_600_000).to_string())
    };
    let (cool, days) = (number("CoolOffPeriod"), number("LockDuration"));
    if item.get("LockState") == Some(&serde_json::json!("compliance"))
        && let Some(hours) = cool
    {
        item.insert(
            "LockState".to_owned(),
            serde_json::json!("compliance-cooloff"),
        );
        item.insert("CoolOffPeriodExpiresOn".to_owned(), after(hours));
    }
    if let Some(days) = days {
        item.insert("LockExpiresOn".to_owned(), after(days * 24));
    }
    Ok(())
}

fn restore(
    work: &mut crate::generic::write::Work<'_, '_>,
    item: &mut crate::generic::Members,
) -> crate::Result<()> {
    let now = work.transaction.call.now;
    let days = item
        .remove("TemporaryRestoreDays")
        .and_then(|days| days.as_i64());
    item.insert(
        "RestoreStartTime".to_owned(),
        serde_json::json!(now.to_string()),
    );
    item.insert(
        "IsPermanentRestore".to_owned(),
        serde_json::json!(days.is_none()),
    );
    let status = match days {
        Some(days) => {
            let end = orrery_wire::Timestamp(now.0 + days * 24 * 3_600_000).to_string();
            item.insert("RestoreDuration".to_owned(), serde_json::json!(days));
            item.insert("RestoreExpiryTime".to_owned(), serde_json::json!(end));
            "temporary-restore-completed"
        }
        None => {
            item.insert("StorageTier".to_owned(), serde_json::json!("standard"));
            "permanent-restore-completed"
        }
    };
    item.insert(
        "LastTieringOperationStatus".to_owned(),
        serde_json::json!(status),
    );
    Ok(())
}
