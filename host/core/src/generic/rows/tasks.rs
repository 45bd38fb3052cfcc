//! Tasks that carry data between EC2 and S3, and reports: taken on and kept, with the
//! state in which they wait. No data moves.

use super::prelude::*;

families! {
    /// Tasks.
    FAMILIES:
    "bundle-task": plain("BundleId", "bun-"), "InvalidBundleID.NotFound", [
        Starts("State", Text("pending")), Starts("StartTime", Now), Starts("UpdateTime", Now), Starts("Progress", Text("0%")), Outlives("InstanceId"),
        Filter("error-code", "BundleTaskError.Code"), Filter("error-message", "BundleTaskError.Message"),
        Filter("s3-bucket", "Storage.S3.Bucket"), Filter("s3-prefix", "Storage.S3.Prefix"), Unique(&["InstanceId"], "BundlingInProgress"),
    ] {
        Create BundleInstance;
        Describe DescribeBundleTasks;
        Delete CancelBundleTask [Set("State", Text("cancelling")), Set("UpdateTime", Now)];
    }
    "conversion-task": tagged("ConversionTaskId", "import-", "conversion-task"), "InvalidConversionTaskId", [
        Starts("State", Text("active")), Starts("StatusMessage", Text("Pending")), Starts("ExpirationTime", InHours(168)),
    ] {
        Create ImportInstance [
            Copy("Description", "ImportInstance.Description"), Copy("Platform", "ImportInstance.Platform"), Drop("LaunchSpecification"), Drop("DiskImages"), Set("ImportInstance.Volumes", Empty)];
        Create ImportVolume [
            Copy("Description", "ImportVolume.Description"), Copy("AvailabilityZone", "ImportVolume.AvailabilityZone"), Copy("AvailabilityZoneId", "ImportVolume.AvailabilityZoneId"),
            Copy("Image.Format", "ImportVolume.Image.Format"), Copy("Image.Bytes", "ImportVolume.Image.Size"), Copy("Image.ImportManifestUrl", "ImportVolume.Image.ImportManifestUrl"),
            Copy("Volume.Size", "ImportVolume.Volume.Size"), Drop("Image"), Drop("Volume"), Set("ImportVolume.BytesConverted", Number(0))];
        Describe DescribeConversionTasks;
        Set CancelConversionTask [Needs("State", &["active"], "InvalidState"), Set("State", Text("cancelled")), Set("StatusMessage", From("ReasonMessage"))];
    }
    "export-instance-task": tagged("ExportTaskId", "export-", "export-instance-task"), "InvalidExportTaskID.NotFound", [
        Starts("State", Text("active")), Starts("StatusMessage", Text("Running")),
        Starts("ExportToS3Task.S3Key", Text("{ExportToS3Task.S3Prefix}{id}.{ExportToS3Task.DiskImageFormat}")),
    ] {
        Create CreateInstanceExportTask [Copy("InstanceId", "InstanceExportDetails.InstanceId"), Copy("TargetEnvironment", "InstanceExportDetails.TargetEnvironment")];
        Describe DescribeExportTasks;
        Set CancelExportTask [Also("export-image-task"), Needs("State", &["active"], "InvalidState"), Set("State", Text("cancelled")), Set("Status", Text("deleting"))];
    }
    "export-image-task": tagged("ExportImageTaskId", "export-ami-", "export-image-task"), "InvalidExportImageTaskId.NotFound", [
        Starts("State", Text("active")), Starts("Status", Text("active")), Starts("StatusMessage", Text("validating")), Starts("Progress", Text("0")), Outlives("ImageId"),
    ] {
        Create ExportImage;
        Describe DescribeExportImageTasks;
    }
    "import-image-task": tagged("ImportTaskId", "import-ami-", "import-image-task"), "InvalidConversionTaskId", [
        Starts("State", Text("active")), Starts("Status", Text("active")), Starts("StatusMessage", Text("pending")), Starts("Progress", Text("1")), Starts("SnapshotDetails", Empty),
    ] {
        Create ImportImage [Copy("DiskContainers", "SnapshotDetails")];
        Describe DescribeImportImageTasks;
        Set CancelImportTask [
            Also("import-snapshot-task"), Before("PreviousState", "State"), Needs("State", &["active"], "InvalidState"), Set("State", Text("cancelled")), Set("Status", Text("deleted")),
            Set("StatusMessage", From("CancelReason"))];
    }
    "import-snapshot-task": tagged("ImportTaskId", "import-snap-", "import-snapshot-task"), "InvalidConversionTaskId", [
        Starts("State", Text("active")), Starts("SnapshotTaskDetail.Status", Text("active")), Starts("SnapshotTaskDetail.StatusMessage", Text("pending")),
        Starts("SnapshotTaskDetail.Progress", Text("0")),
    ] {
        Create ImportSnapshot [
            Copy("DiskContainer.Format", "SnapshotTaskDetail.Format"), Copy("DiskContainer.Url", "SnapshotTaskDetail.Url"), Copy("DiskContainer.UserBucket", "SnapshotTaskDetail.UserBucket"),
            Copy("DiskContainer.Description", "SnapshotTaskDetail.Description"), Copy("Encrypted", "SnapshotTaskDetail.Encrypted"), Copy("KmsKeyId", "SnapshotTaskDetail.KmsKeyId"), Drop("DiskContainer")];
        Describe DescribeImportSnapshotTasks;
    }
    "declarative-policies-report": tagged("ReportId", "p-", "declarative-policies-report"), "InvalidDeclarativePoliciesReportId.NotFound", [
        Starts("StartTime", Now), Starts("Status", Text("running")), Foreign("TargetId"),
    ] {
        Create StartDeclarativePoliciesReport;
        Describe DescribeDeclarativePoliciesReports;
        Get GetDeclarativePoliciesReportSummary [Needs("Status", &["complete"], "IncorrectState")];
        Set CancelDeclarativePoliciesReport [Needs("Status", &["running"], "IncorrectState"), Set("Status", Text("cancelled")), Set("EndTime", Now)];
    }
}
