//! Images beside AMIs' own attributes: FPGA images, fast launch, usage reports, storing
//! in S3, which images an account allows.

use serde_json::{Value as Json, json};

use crate::{
    Result,
    generic::{Members, write::Work},
};

use super::prelude::*;

families! {
    /// Images.
    FAMILIES:
    "fpga-image": tagged("FpgaImageId", "afi-", "fpga-image"), "InvalidFpgaImageID.NotFound", [
        Starts("FpgaImageGlobalId", Text("agfi-{hex}")), Starts("State.Code", Text("pending")), Starts("CreateTime", Now), Starts("UpdateTime", Now),
        Starts("OwnerId", Account), Starts("Public", No), Starts("ShellVersion", Text("0x04261818")), Starts("ProductCodes", Empty), Starts("LoadPermissions", Empty),
        Foreign("FpgaImageGlobalId"), Filter("product-code", "ProductCodes.ProductCodeId"),
    ] {
        Create CreateFpgaImage;
        Create CopyFpgaImage [Drop("SourceRegion"), Prepare(copied)];
        Describe DescribeFpgaImages [Copy("Owners", "OwnerIds")];
        Get DescribeFpgaImageAttribute;
        Modify ModifyFpgaImageAttribute [
            Drop("Attribute"), Drop("OperationType"), Drop("UserIds"), Drop("UserGroups"), Drop("ProductCodes"), Drop("LoadPermission"), Hook(permissions), Set("UpdateTime", Now)];
        Set ResetFpgaImageAttribute [Set("LoadPermissions", Empty)];
        Delete DeleteFpgaImage;
    }
    "fast-launch-image": by(&["ImageId"]), "InvalidAMIID.NotFound", [
        Starts("ResourceType", Text("snapshot")), Starts("SnapshotConfiguration.TargetResourceCount", Number(5)), Starts("MaxParallelLaunches", Number(6)),
        Starts("OwnerId", Account), Starts("State", Text("enabled")), Starts("StateTransitionReason", Text("Client.UserInitiated")), Starts("StateTransitionTime", Now), Follows("ImageId"),
    ] {
        Put EnableFastLaunch [Set("State", Text("enabled")), Set("StateTransitionTime", Now)];
        Describe DescribeFastLaunchImages;
        Delete DisableFastLaunch [Drop("Force"), Set("State", Text("disabling")), Set("StateTransitionTime", Now)];
    }
    "image-usage-report": tagged("ReportId", "image-usage-report-", "image-usage-report"), "InvalidImageUsageReportId.NotFound", [
        Starts("State", Text("pending")), Starts("CreationTime", Now), Starts("ExpirationTime", InHours(720)), Outlives("ImageId"),
    ] {
        Create CreateImageUsageReport;
        Describe DescribeImageUsageReports;
        Delete DeleteImageUsageReport;
    }
    // A report has entries once it is done, and none is.
    "image-usage-report-entry": by(&["ReportId", "AccountId", "ResourceType"]), "InvalidImageUsageReportId.NotFound", [Filter("creation-time", "ReportCreationTime")] {
        Describe DescribeImageUsageReportEntries;
    }
    "store-image-task": by(&["AmiId", "Bucket"]), "InvalidAMIID.NotFound", [
        Starts("TaskStartTime", Now), Starts("S3objectKey", Text("{AmiId}.bin")), Starts("ObjectKey", Text("{AmiId}.bin")), Starts("ProgressPercentage", Number(0)),
        Starts("StoreTaskState", Text("InProgress")), Outlives("AmiId"), Filter("task-state", "StoreTaskState"),
    ] {
        Put CreateStoreImageTask [Copy("ImageId", "AmiId")];
        Describe DescribeStoreImageTasks [Copy("ImageIds", "AmiIds")];
    }
    "allowed-images-settings": Key::Account, "InvalidParameterValue", [
        Starts("State", Text("disabled")), Starts("ImageCriteria", Empty), Starts("ManagedBy", Text("account")),
    ] {
        Get GetAllowedImagesSettings;
        Modify EnableAllowedImagesSettings [Set("State", From("AllowedImagesSettingsState"))];
        Modify ReplaceImageCriteriaInAllowedImagesSettings [Hook(replace)];
        Set DisableAllowedImagesSettings [Set("State", Text("disabled")), Set("AllowedImagesSettingsState", Text("disabled"))];
    }
}

/// A copy is what it is a copy of, but for what the request says.
fn copied(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let source = members.remove("SourceFpgaImageId");
    let source = source.as_ref().and_then(Json::as_str).unwrap_or_default();
    let source = work
        .transaction
        .get::<crate::resources::GenericRecord>(source)?;
    for (name, value) in &source.item {
        if !matches!(
            name.as_str(),
            "CreateTime" | "UpdateTime" | "FpgaImageGlobalId"
        ) && !members.contains_key(name)
        {
            members.insert(name.clone(), value.clone());
        }
    }
    Ok(())
}

/// Adds and takes users, groups and product codes, in either of EC2's two forms.
fn permissions(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let list = |name: &str| {
        work.asked
            .get(name)
            .and_then(Json::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let of = |ids: Vec<Json>, member: &str| {
        ids.into_iter()
            .map(|id| json!({ member: id }))
            .collect::<Vec<_>>()
    };
    let mut named = of(list("UserIds"), "UserId");
    named.extend(of(list("UserGroups"), "Group"));
    let (mut added, mut taken) = (Vec::new(), Vec::new());
    match work.asked.get("OperationType").and_then(Json::as_str) {
        Some("remove") => taken = named,
        _ => added = named,
    }
    let change = work.asked.get("LoadPermission");
    for (name, into) in [("Add", &mut added), ("Remove", &mut taken)] {
        let more = change
            .and_then(|change| change.get(name))
            .and_then(Json::as_array);
        into.extend(more.into_iter().flatten().cloned());
    }
    let there = item
        .get("LoadPermissions")
        .and_then(Json::as_array)
        .cloned()
        .unwrap_or_default();
    let mut left: Vec<Json> = there
        .into_iter()
        .filter(|one| !taken.contains(one))
        .collect();
    for one in added {
        if !left.contains(&one) {
            left.push(one);
        }
    }
    let public = left
        .iter()
        .any(|one| one.get("Group") == Some(&json!("all")));
    item.insert("Public".to_owned(), json!(public));
    item.insert("LoadPermissions".to_owned(), Json::Array(left));
    let codes = list("ProductCodes")
        .into_iter()
        .map(|code| json!({"ProductCodeId": code, "ProductCodeType": "marketplace"}));
    if work.asked.contains_key("ProductCodes") {
        item.insert("ProductCodes".to_owned(), codes.collect());
    }
    Ok(())
}

/// Without criteria, none is left.
fn replace(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let criteria = work.asked.get("ImageCriteria").cloned();
    item.insert(
        "ImageCriteria".to_owned(),
        criteria.unwrap_or_else(|| json!([])),
    );
    Ok(())
}
