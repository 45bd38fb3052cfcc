//! What is kept beside instances: event windows, application status checks, SQL Server
//! detection, enclave certificates, Mac tasks, metric categories.

use serde_json::{Value as Json, json};

use crate::{
    Call, Realm, Result,
    generic::{Members, links, values, values::at, write::Work},
};

use super::prelude::*;

families! {
    /// Beside instances.
    FAMILIES:
    "instance-event-window": tagged("InstanceEventWindowId", "iew-", "instance-event-window"), "InvalidInstanceEventWindowId.NotFound", [
        Starts("State", Text("active")), Filter("event-window-name", "Name"), Filter("instance-id", "AssociationTarget.InstanceIds"),
        Filter("dedicated-host-id", "AssociationTarget.DedicatedHostIds"), Filter("instance-tag-key", "AssociationTarget.Tags.Key"),
        Filter("instance-tag-value", "AssociationTarget.Tags.Value"), Filter("instance-tag", "AssociationTarget.Tags.Value"),
    ] {
        Create CreateInstanceEventWindow;
        Describe DescribeInstanceEventWindows;
        Modify ModifyInstanceEventWindow [Prepare(one_time)];
        Modify AssociateInstanceEventWindow [Copy("AssociationTarget.InstanceTags", "AssociationTarget.Tags")];
        Set DisassociateInstanceEventWindow [
            Copy("AssociationTarget.InstanceTags", "AssociationTarget.Tags"), Take("AssociationTarget.InstanceIds", "AssociationTarget.InstanceIds"),
            Take("AssociationTarget.Tags", "AssociationTarget.Tags"), Take("AssociationTarget.DedicatedHostIds", "AssociationTarget.DedicatedHostIds")];
        Delete DeleteInstanceEventWindow [Drop("ForceDelete"), Set("State", Text("deleting"))];
    }
    "application-status-check": tagged("ApplicationStatusCheckId", "asc-", "application-status-check"), "InvalidApplicationStatusCheckId.NotFound", [
        Starts("CreationTime", Now), Starts("LastUpdatedAt", Now), Starts("Interval", Number(30)), Starts("Timeout", Number(5)), Starts("FailureThreshold", Number(3)),
        Starts("SuccessThreshold", Number(1)), Starts("InitializationGracePeriodSeconds", Number(0)), Starts("TargetTagAssociations", Empty), Starts("DeviceIndex", Number(0)),
    ] {
        Create CreateApplicationStatusCheck;
        Describe DescribeApplicationStatusChecks [Wide("IncludeAll")];
        Modify ModifyApplicationStatusCheck [Set("LastUpdatedAt", Now), Set("ModifyTime", Now)];
        Delete DeleteApplicationStatusCheck [Set("DeletionTime", Now)];
    }
    "application-status-check-association": by(&["ApplicationStatusCheckId", "Key", "Value"]), "InvalidAssociationID.NotFound", [
        Starts("AssociationType", Text("instance-id")), Starts("AssociationValue", From("Value")), Follows("ApplicationStatusCheckId"),
    ] {
        Put AssociateApplicationStatusCheck [Each("Targets", "Target"), Prepare(target)];
        Describe DescribeApplicationStatusCheckAssociations;
        Delete DisassociateApplicationStatusCheck [Each("Targets", "Target"), Prepare(target)];
    }
    "sql-ha-registration": by(&["InstanceId"]), "InvalidInstanceID.NotFound", [
        Starts("SqlServerLicenseUsage", Text("full")), Starts("HaStatus", Text("processing")), Starts("LastUpdatedTime", Now), Follows("InstanceId"),
        Filter("haStatus", "HaStatus"), Filter("sqlServerLicenseUsage", "SqlServerLicenseUsage"),
    ] {
        Put EnableInstanceSqlHaStandbyDetections [Each("InstanceIds", "InstanceId"), Set("LastUpdatedTime", Now)];
        Describe DescribeInstanceSqlHaStates;
        Delete DisableInstanceSqlHaStandbyDetections [Each("InstanceIds", "InstanceId")];
    }
    "enclave-certificate-role": by(&["CertificateArn", "AssociatedRoleArn"]), "InvalidAssociation.NotFound", [
        Starts("CertificateS3BucketName", Text("aws-ec2-enclave-certificate-{region}")), Starts("CertificateS3ObjectKey", Text("{AssociatedRoleArn}/{CertificateArn}")),
        Starts("EncryptionKmsKeyId", Fresh("")), Foreign("EncryptionKmsKeyId"), Taken("Resource.AlreadyAssociated"),
    ] {
        Create AssociateEnclaveCertificateIamRole [Copy("RoleArn", "AssociatedRoleArn")];
        Describe GetAssociatedEnclaveCertificateIamRoles;
        Delete DisassociateEnclaveCertificateIamRole [Copy("RoleArn", "AssociatedRoleArn")];
    }
    "mac-modification-task": tagged("MacModificationTaskId", "macmodification-", "mac-modification-task"), "InvalidMacModificationTaskId.NotFound", [
        Starts("StartTime", Now), Starts("TaskState", Text("pending")), Outlives("InstanceId"),
        Filter("mac-system-integrity-protection-configuration.sip-status", "MacSystemIntegrityProtectionConfig.Status"),
    ] {
        Create CreateDelegateMacVolumeOwnershipTask [Drop("MacCredentials"), Set("TaskType", Text("volume-ownership-delegation"))];
        Create CreateMacSystemIntegrityProtectionModificationTask [
            Drop("MacCredentials"), Copy("MacSystemIntegrityProtectionConfiguration", "MacSystemIntegrityProtectionConfig"),
            Copy("MacSystemIntegrityProtectionStatus", "MacSystemIntegrityProtectionConfig.Status"), Set("TaskType", Text("sip-modification"))];
        Describe DescribeMacModificationTasks;
    }
    "metric-category": tagged("MetricCategoryId", "metric-category-", "metric-category"), "InvalidMetricCategoryId.NotFound", [Filter("metric-name", "Metrics")] {
        Create CreateMetricCategory;
        Describe DescribeMetricCategories;
        Modify ModifyMetricCategory;
        Delete DeleteMetricCategory;
    }
    // What instances report of themselves goes to AWS and is seen nowhere.
    "instance-status-report": by(&["Instances"]), "InvalidInstanceID.NotFound", [] {
        Check ReportInstanceStatus [Copy("Instances", "InstanceIds")];
    }
    "product-instance": by(&["InstanceId", "ProductCode"]), "InvalidInstanceID.NotFound", [] {
        Check ConfirmProductInstance [Show("Return", No)];
    }
    // Elastic GPUs, ClassicLink and addresses outside VPCs are retired; AWS has none to show.
    "elastic-gpu": by(&["ElasticGpuId"]), "InvalidElasticGpuID.NotFound", [Filter("elastic-gpu-health", "ElasticGpuHealth.Status")] {
        Describe DescribeElasticGpus;
    }
    "classic-link-instance": by(&["InstanceId"]), "InvalidInstanceID.NotFound", [Filter("group-id", "Groups.GroupId")] {
        Describe DescribeClassicLinkInstances;
    }
    "moving-address": by(&["PublicIp"]), "InvalidAddress.NotFound", [Filter("moving-status", "MoveStatus")] {
        Describe DescribeMovingAddresses;
    }
    "instance-image-metadata": by(&["InstanceId"]), "InvalidInstanceID.NotFound", [
        Offers(image_metadata), Filter("image-allowed", "ImageMetadata.ImageAllowed"), Filter("instance-state-name", "State.Name"), Filter("owner-alias", "ImageMetadata.ImageOwnerAlias"),
    ] {
        Describe DescribeInstanceImageMetadata;
    }
    "mac-host": by(&["HostId"]), "InvalidHostID.NotFound", [Offers(mac_hosts), Filter("availability-zone", "AvailabilityZone"), Filter("instance-type", "InstanceType")] {
        Describe DescribeMacHosts;
    }
}

/// The image of each instance, beside the instance.
fn image_metadata(call: &Call, realm: &Realm, _: &Members) -> Result<Vec<Members>> {
    let instances = links::every(call, realm, "i-")?;
    let shown = instances.into_iter().map(|mut instance| {
        let text = |path: &str| {
            at(&instance, path)
                .and_then(Json::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let (image, zone, zone_id) = (
            text("ImageId"),
            text("Placement.AvailabilityZone"),
            text("Placement.AvailabilityZoneId"),
        );
        // An image that is gone, or never was in a catalogue, is known by its id alone.
        let there = links::shown(call, realm, "ImageId", &image).ok().flatten();
        let mut metadata = there.unwrap_or_default();
        metadata.insert("ImageId".to_owned(), json!(image));
        metadata.insert("ImageAllowed".to_owned(), json!(true));
        if let Some(public) = metadata.remove("Public") {
            metadata.insert("IsPublic".to_owned(), public);
        }
        instance.insert("ImageMetadata".to_owned(), Json::Object(metadata));
        instance.insert("AvailabilityZone".to_owned(), json!(zone));
        instance.insert("ZoneId".to_owned(), json!(zone_id));
        instance.insert("OwnerId".to_owned(), json!(call.account.as_str()));
        instance
    });
    Ok(shown.collect())
}

/// The dedicated hosts that are Macs.
fn mac_hosts(call: &Call, realm: &Realm, _: &Members) -> Result<Vec<Members>> {
    let mut hosts = links::every(call, realm, "h-")?;
    hosts.retain_mut(|host| {
        let kind = at(host, "HostProperties.InstanceType")
            .or_else(|| at(host, "HostProperties.InstanceFamily"))
            .cloned();
        let is_mac = kind
            .as_ref()
            .and_then(Json::as_str)
            .is_some_and(|kind| kind.starts_with("mac"));
        host.insert("InstanceType".to_owned(), kind.unwrap_or_default());
        host.insert("MacOSLatestSupportedVersions".to_owned(), json!([]));
        is_mac
    });
    Ok(hosts)
}

/// A window is by ranges or by a cron expression: the one takes the other's place.
fn one_time(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    if work.asked.contains_key("CronExpression") {
        members.insert("TimeRanges".to_owned(), json!([]));
    } else if work.asked.contains_key("TimeRanges") {
        members.insert("CronExpression".to_owned(), Json::Null);
    }
    Ok(())
}

/// Instances and tags alike are targets, one record each.
fn target(_: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let instances = values::take(members, "InstanceIds").and_then(|ids| ids.as_array().cloned());
    let tags =
        values::take(members, "TargetTagAssociations").and_then(|tags| tags.as_array().cloned());
    let instances = instances
        .into_iter()
        .flatten()
        .map(|id| json!({"Key": "", "Value": id, "AssociationType": "instance-id"}));
    let tags = tags
        .into_iter()
        .flatten()
        .map(|tag| json!({"Key": tag["Key"], "Value": tag["Value"], "AssociationType": "tag"}));
    members.insert("Targets".to_owned(), instances.chain(tags).collect());
    Ok(())
}
