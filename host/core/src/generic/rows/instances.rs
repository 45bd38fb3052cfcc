//! What is kept beside instances: event windows, application status checks, SQL Server
//! detection, enclave certificates, Mac tasks, metric categories.

use serde_json::{Value as Json, json};

use crate::{
    Result,
    generic::{Members, values, write::Work},
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
    "instance-event-notification-attributes": Key::Account, "InvalidParameterValue", [Starts("InstanceTagKeys", Empty), Starts("IncludeAllTagsOfInstance", No)] {
        Modify RegisterInstanceEventNotificationAttributes [
            Copy("InstanceTagAttribute.InstanceTagKeys", "Keys"), Copy("InstanceTagAttribute.IncludeAllTagsOfInstance", "IncludeAllTagsOfInstance"),
            Add("Keys", "InstanceTagKeys"), Drop("InstanceTagAttribute")];
        Set DeregisterInstanceEventNotificationAttributes [
            Copy("InstanceTagAttribute.InstanceTagKeys", "Keys"), Copy("InstanceTagAttribute.IncludeAllTagsOfInstance", "All"), Take("Keys", "InstanceTagKeys"), Hook(all_tags)];
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
    // Elastic GPUs and ClassicLink are retired; AWS has none to show.
    "elastic-gpu": by(&["ElasticGpuId"]), "InvalidElasticGpuID.NotFound", [] {
        Describe DescribeElasticGpus;
    }
    "classic-link-instance": by(&["InstanceId"]), "InvalidInstanceID.NotFound", [Filter("group-id", "Groups.GroupId")] {
        Describe DescribeClassicLinkInstances;
    }
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

fn all_tags(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    if work.asked.get("All") == Some(&json!(true)) {
        item.insert("IncludeAllTagsOfInstance".to_owned(), json!(false));
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
