//! Verified Access: instances, groups, endpoints, trust providers.

use super::prelude::*;

families! {
    /// Verified Access.
    FAMILIES:
    "verified-access-instance": tagged("VerifiedAccessInstanceId", "vai-", "verified-access-instance"), "InvalidVerifiedAccessInstanceId.NotFound", [
        Starts("CreationTime", Now), Starts("LastUpdatedTime", Now), Starts("FipsEnabled", No),
        Starts("AccessLogs", Object(&[
            ("S3", Object(&[("Enabled", No)])), ("CloudWatchLogs", Object(&[("Enabled", No)])),
            ("KinesisDataFirehose", Object(&[("Enabled", No)])), ("LogVersion", Text("ocsf-1.0.0-rc.2")), ("IncludeTrustContext", No),
        ])),
        Shows("VerifiedAccessTrustProviders", Parts("verified-access-attachment", "VerifiedAccessInstanceId", None)),
        Shows("DeviceTrustProviders", Pick("verified-access-attachment", "VerifiedAccessInstanceId", "DeviceTrustProviderType")),
    ] {
        Create CreateVerifiedAccessInstance [Copy("FIPSEnabled", "FipsEnabled"), Copy("CidrEndpointsCustomSubDomain", "CidrEndpointsCustomSubDomain.SubDomain")];
        Describe DescribeVerifiedAccessInstances;
        Modify ModifyVerifiedAccessInstance [Copy("CidrEndpointsCustomSubDomain", "CidrEndpointsCustomSubDomain.SubDomain"), Set("LastUpdatedTime", Now)];
        Delete DeleteVerifiedAccessInstance;
        Describe DescribeVerifiedAccessInstanceLoggingConfigurations;
        Modify ModifyVerifiedAccessInstanceLoggingConfiguration;
        Get ExportVerifiedAccessInstanceClientConfiguration [Show("Version", Text("1.0")), Show("Region", Region)];
    }
    "verified-access-trust-provider": tagged("VerifiedAccessTrustProviderId", "vatp-", "verified-access-trust-provider"), "InvalidVerifiedAccessTrustProviderId.NotFound", [
        Starts("CreationTime", Now), Starts("LastUpdatedTime", Now), Starts("SseSpecification", Object(&[("CustomerManagedKeyEnabled", No)])),
    ] {
        Create CreateVerifiedAccessTrustProvider;
        Describe DescribeVerifiedAccessTrustProviders;
        Modify ModifyVerifiedAccessTrustProvider [Set("LastUpdatedTime", Now)];
        Delete DeleteVerifiedAccessTrustProvider;
    }
    "verified-access-attachment": by(&["VerifiedAccessInstanceId", "VerifiedAccessTrustProviderId"]), "InvalidVerifiedAccessTrustProviderId.NotFound", [
        Starts("TrustProviderType", Via("VerifiedAccessTrustProviderId", "TrustProviderType")),
        Starts("UserTrustProviderType", Via("VerifiedAccessTrustProviderId", "UserTrustProviderType")),
        Starts("DeviceTrustProviderType", Via("VerifiedAccessTrustProviderId", "DeviceTrustProviderType")),
        Starts("Description", Via("VerifiedAccessTrustProviderId", "Description")),
    ] {
        Create AttachVerifiedAccessTrustProvider [
            Show("VerifiedAccessTrustProvider", Named("VerifiedAccessTrustProviderId")), Show("VerifiedAccessInstance", Named("VerifiedAccessInstanceId"))];
        Delete DetachVerifiedAccessTrustProvider [
            Show("VerifiedAccessTrustProvider", Named("VerifiedAccessTrustProviderId")), Show("VerifiedAccessInstance", Named("VerifiedAccessInstanceId"))];
    }
    "verified-access-group": tagged("VerifiedAccessGroupId", "vagr-", "verified-access-group"), "InvalidVerifiedAccessGroupId.NotFound", [
        Starts("Owner", Account), Starts("VerifiedAccessGroupArn", Arn("verified-access-group")), Starts("CreationTime", Now),
        Starts("LastUpdatedTime", Now), Starts("SseSpecification", Object(&[("CustomerManagedKeyEnabled", No)])),
        Starts("PolicyEnabled", Where("PolicyDocument", &Yes, &No)),
    ] {
        Create CreateVerifiedAccessGroup;
        Describe DescribeVerifiedAccessGroups;
        Modify ModifyVerifiedAccessGroup [Set("LastUpdatedTime", Now)];
        Get GetVerifiedAccessGroupPolicy;
        Modify ModifyVerifiedAccessGroupPolicy [Set("LastUpdatedTime", Now)];
        Delete DeleteVerifiedAccessGroup;
    }
    "verified-access-endpoint": tagged("VerifiedAccessEndpointId", "vae-", "verified-access-endpoint"), "InvalidVerifiedAccessEndpointId.NotFound", [
        Starts("VerifiedAccessInstanceId", Via("VerifiedAccessGroupId", "VerifiedAccessInstanceId")),
        Starts("EndpointDomain", Text("{EndpointDomainPrefix}.edge-{hex}.vai-{hex}.prod.verified-access.{region}.amazonaws.com")),
        Starts("DeviceValidationDomain", Text("prod.verified-access.{region}.amazonaws.com")),
        Starts("Status.Code", Text("active")), Starts("CreationTime", Now), Starts("LastUpdatedTime", Now),
        Starts("SseSpecification", Object(&[("CustomerManagedKeyEnabled", No)])), Starts("PolicyEnabled", Where("PolicyDocument", &Yes, &No)),
    ] {
        Create CreateVerifiedAccessEndpoint;
        Describe DescribeVerifiedAccessEndpoints;
        Modify ModifyVerifiedAccessEndpoint [Set("LastUpdatedTime", Now)];
        Get GetVerifiedAccessEndpointPolicy;
        Modify ModifyVerifiedAccessEndpointPolicy [Set("LastUpdatedTime", Now)];
        Delete DeleteVerifiedAccessEndpoint [Set("Status.Code", Text("deleting"))];
    }
}
