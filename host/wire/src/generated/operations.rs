// Made by host/wire/codegen from host/wire/model; do not edit.

//! A unit type for every operation, and the table of them in name order.

use crate::generated::shapes;
use crate::operation::{Operation, OperationDef, operations};

/// The API version of the model.
pub const VERSION: &str = "2016-11-15";

operations! { 830

    AcceptAddressTransfer: AcceptAddressTransferRequest => AcceptAddressTransferResult, members, [];
    AcceptCapacityReservationBillingOwnership: AcceptCapacityReservationBillingOwnershipRequest => AcceptCapacityReservationBillingOwnershipResult, members, [];
    AcceptReservedInstancesExchangeQuote: AcceptReservedInstancesExchangeQuoteRequest => AcceptReservedInstancesExchangeQuoteResult, members, [];
    AcceptTransitGatewayClientVpnAttachment: AcceptTransitGatewayClientVpnAttachmentRequest => AcceptTransitGatewayClientVpnAttachmentResult, members, [];
    AcceptTransitGatewayMulticastDomainAssociations: AcceptTransitGatewayMulticastDomainAssociationsRequest => AcceptTransitGatewayMulticastDomainAssociationsResult, members, [];
    AcceptTransitGatewayPeeringAttachment: AcceptTransitGatewayPeeringAttachmentRequest => AcceptTransitGatewayPeeringAttachmentResult, members, [];
    AcceptTransitGatewayVpcAttachment: AcceptTransitGatewayVpcAttachmentRequest => AcceptTransitGatewayVpcAttachmentResult, members, [];
    AcceptVpcEndpointConnections: AcceptVpcEndpointConnectionsRequest => AcceptVpcEndpointConnectionsResult, members, [];
    AcceptVpcPeeringConnection: AcceptVpcPeeringConnectionRequest => AcceptVpcPeeringConnectionResult, members, [];
    AdvertiseByoipCidr: AdvertiseByoipCidrRequest => AdvertiseByoipCidrResult, members, [];
    AllocateAddress: AllocateAddressRequest => AllocateAddressResult, members, [];
    AllocateHosts: AllocateHostsRequest => AllocateHostsResult, members, [];
    AllocateIpamPoolCidr: AllocateIpamPoolCidrRequest => AllocateIpamPoolCidrResult, members, [];
    ApplySecurityGroupsToClientVpnTargetNetwork: ApplySecurityGroupsToClientVpnTargetNetworkRequest => ApplySecurityGroupsToClientVpnTargetNetworkResult, members, [];
    AssignIpv6Addresses: AssignIpv6AddressesRequest => AssignIpv6AddressesResult, members, [];
    AssignPrivateIpAddresses: AssignPrivateIpAddressesRequest => AssignPrivateIpAddressesResult, members, [];
    AssignPrivateNatGatewayAddress: AssignPrivateNatGatewayAddressRequest => AssignPrivateNatGatewayAddressResult, members, [];
    AssociateAddress: AssociateAddressRequest => AssociateAddressResult, members, [];
    AssociateApplicationStatusCheck: AssociateApplicationStatusCheckRequest => AssociateApplicationStatusCheckResult, members, [];
    AssociateCapacityReservationBillingOwner: AssociateCapacityReservationBillingOwnerRequest => AssociateCapacityReservationBillingOwnerResult, members, [];
    AssociateClientVpnTargetNetwork: AssociateClientVpnTargetNetworkRequest => AssociateClientVpnTargetNetworkResult, members, [];
    AssociateDhcpOptions: AssociateDhcpOptionsRequest => Empty, nothing, [];
    AssociateEnclaveCertificateIamRole: AssociateEnclaveCertificateIamRoleRequest => AssociateEnclaveCertificateIamRoleResult, members, [];
    AssociateIamInstanceProfile: AssociateIamInstanceProfileRequest => AssociateIamInstanceProfileResult, members, [];
    AssociateInstanceEventWindow: AssociateInstanceEventWindowRequest => AssociateInstanceEventWindowResult, members, [];
    AssociateIpamByoasn: AssociateIpamByoasnRequest => AssociateIpamByoasnResult, members, [];
    AssociateIpamResourceDiscovery: AssociateIpamResourceDiscoveryRequest => AssociateIpamResourceDiscoveryResult, members, [];
    AssociateKmsKeyId: AssociateKmsKeyIdRequest => AssociateKmsKeyIdResult, members, [];
    AssociateNatGatewayAddress: AssociateNatGatewayAddressRequest => AssociateNatGatewayAddressResult, members, [];
    AssociateNetworkingFlexCostAllocationPolicy: AssociateNetworkingFlexCostAllocationPolicyRequest => AssociateNetworkingFlexCostAllocationPolicyResult, members, [];
    AssociateRouteServer: AssociateRouteServerRequest => AssociateRouteServerResult, members, [];
    AssociateRouteTable: AssociateRouteTableRequest => AssociateRouteTableResult, members, [];
    AssociateSecurityGroupVpc: AssociateSecurityGroupVpcRequest => AssociateSecurityGroupVpcResult, members, [];
    AssociateSubnetCidrBlock: AssociateSubnetCidrBlockRequest => AssociateSubnetCidrBlockResult, members, [];
    AssociateTransitGatewayMulticastDomain: AssociateTransitGatewayMulticastDomainRequest => AssociateTransitGatewayMulticastDomainResult, members, [];
    AssociateTransitGatewayPolicyTable: AssociateTransitGatewayPolicyTableRequest => AssociateTransitGatewayPolicyTableResult, members, [];
    AssociateTransitGatewayRouteTable: AssociateTransitGatewayRouteTableRequest => AssociateTransitGatewayRouteTableResult, members, [];
    AssociateTrunkInterface: AssociateTrunkInterfaceRequest => AssociateTrunkInterfaceResult, members, [];
    AssociateVpcCidrBlock: AssociateVpcCidrBlockRequest => AssociateVpcCidrBlockResult, members, [];
    AttachClassicLinkVpc: AttachClassicLinkVpcRequest => AttachClassicLinkVpcResult, members, [];
    AttachImageWatermark: AttachImageWatermarkRequest => AttachImageWatermarkResult, members, [];
    AttachInternetGateway: AttachInternetGatewayRequest => Empty, nothing, [];
    AttachNetworkInterface: AttachNetworkInterfaceRequest => AttachNetworkInterfaceResult, members, [];
    AttachVerifiedAccessTrustProvider: AttachVerifiedAccessTrustProviderRequest => AttachVerifiedAccessTrustProviderResult, members, [];
    AttachVolume: AttachVolumeRequest => VolumeAttachment, members, [];
    AttachVpnGateway: AttachVpnGatewayRequest => AttachVpnGatewayResult, members, [];
    AuthorizeClientVpnIngress: AuthorizeClientVpnIngressRequest => AuthorizeClientVpnIngressResult, members, [];
    AuthorizeSecurityGroupEgress: AuthorizeSecurityGroupEgressRequest => AuthorizeSecurityGroupEgressResult, members, [];
    AuthorizeSecurityGroupIngress: AuthorizeSecurityGroupIngressRequest => AuthorizeSecurityGroupIngressResult, members, [];
    BatchModifyIpamRoutingPolicyRegistrations: BatchModifyIpamRoutingPolicyRegistrationsRequest => BatchModifyIpamRoutingPolicyRegistrationsResult, members, [];
    BundleInstance: BundleInstanceRequest => BundleInstanceResult, members, [];
    CancelBundleTask: CancelBundleTaskRequest => CancelBundleTaskResult, members, [];
    CancelCapacityReservation: CancelCapacityReservationRequest => CancelCapacityReservationResult, members, [];
    CancelCapacityReservationFleets: CancelCapacityReservationFleetsRequest => CancelCapacityReservationFleetsResult, members, [];
    CancelConversionTask: CancelConversionRequest => Empty, nothing, [];
    CancelDeclarativePoliciesReport: CancelDeclarativePoliciesReportRequest => CancelDeclarativePoliciesReportResult, members, [];
    CancelExportTask: CancelExportTaskRequest => Empty, nothing, [];
    CancelImageLaunchPermission: CancelImageLaunchPermissionRequest => CancelImageLaunchPermissionResult, members, [];
    CancelImportTask: CancelImportTaskRequest => CancelImportTaskResult, members, [];
    CancelReservedInstancesListing: CancelReservedInstancesListingRequest => CancelReservedInstancesListingResult, members, [];
    CancelSpotFleetRequests: CancelSpotFleetRequestsRequest => CancelSpotFleetRequestsResponse, members, [];
    CancelSpotInstanceRequests: CancelSpotInstanceRequestsRequest => CancelSpotInstanceRequestsResult, members, [];
    ConfirmProductInstance: ConfirmProductInstanceRequest => ConfirmProductInstanceResult, members, [];
    CopyFpgaImage: CopyFpgaImageRequest => CopyFpgaImageResult, members, [];
    CopyImage: CopyImageRequest => CopyImageResult, members, [];
    CopySnapshot: CopySnapshotRequest => CopySnapshotResult, members, [];
    CopyVolumes: CopyVolumesRequest => CopyVolumesResult, members, [];
    CreateApplicationStatusCheck: CreateApplicationStatusCheckRequest => CreateApplicationStatusCheckResult, members, [];
    CreateCapacityManagerDataExport: CreateCapacityManagerDataExportRequest => CreateCapacityManagerDataExportResult, members, [];
    CreateCapacityReservation: CreateCapacityReservationRequest => CreateCapacityReservationResult, members, [];
    CreateCapacityReservationBySplitting: CreateCapacityReservationBySplittingRequest => CreateCapacityReservationBySplittingResult, members, [];
    CreateCapacityReservationCancellationQuote: CreateCapacityReservationCancellationQuoteRequest => CreateCapacityReservationCancellationQuoteResult, members, [];
    CreateCapacityReservationDateChangeQuote: CreateCapacityReservationDateChangeQuoteRequest => CreateCapacityReservationDateChangeQuoteResult, members, [];
    CreateCapacityReservationFleet: CreateCapacityReservationFleetRequest => CreateCapacityReservationFleetResult, members, [];
    CreateCarrierGateway: CreateCarrierGatewayRequest => CreateCarrierGatewayResult, members, [];
    CreateClientVpnEndpoint: CreateClientVpnEndpointRequest => CreateClientVpnEndpointResult, members, [];
    CreateClientVpnRoute: CreateClientVpnRouteRequest => CreateClientVpnRouteResult, members, [];
    CreateCoipCidr: CreateCoipCidrRequest => CreateCoipCidrResult, members, [];
    CreateCoipPool: CreateCoipPoolRequest => CreateCoipPoolResult, members, [];
    CreateCustomerGateway: CreateCustomerGatewayRequest => CreateCustomerGatewayResult, members, [];
    CreateDefaultSubnet: CreateDefaultSubnetRequest => CreateDefaultSubnetResult, members, [];
    CreateDefaultVpc: CreateDefaultVpcRequest => CreateDefaultVpcResult, members, [];
    CreateDelegateMacVolumeOwnershipTask: CreateDelegateMacVolumeOwnershipTaskRequest => CreateDelegateMacVolumeOwnershipTaskResult, members, [];
    CreateDhcpOptions: CreateDhcpOptionsRequest => CreateDhcpOptionsResult, members, [];
    CreateEgressOnlyInternetGateway: CreateEgressOnlyInternetGatewayRequest => CreateEgressOnlyInternetGatewayResult, members, [];
    CreateFleet: CreateFleetRequest => CreateFleetResult, members, [];
    CreateFlowLogs: CreateFlowLogsRequest => CreateFlowLogsResult, members, [];
    CreateFpgaImage: CreateFpgaImageRequest => CreateFpgaImageResult, members, [];
    CreateImage: CreateImageRequest => CreateImageResult, members, [];
    CreateImageUsageReport: CreateImageUsageReportRequest => CreateImageUsageReportResult, members, [];
    CreateInstanceConnectEndpoint: CreateInstanceConnectEndpointRequest => CreateInstanceConnectEndpointResult, members, [];
    CreateInstanceEventWindow: CreateInstanceEventWindowRequest => CreateInstanceEventWindowResult, members, [];
    CreateInstanceExportTask: CreateInstanceExportTaskRequest => CreateInstanceExportTaskResult, members, [];
    CreateInternetGateway: CreateInternetGatewayRequest => CreateInternetGatewayResult, members, [];
    CreateInterruptibleCapacityReservationAllocation: CreateInterruptibleCapacityReservationAllocationRequest => CreateInterruptibleCapacityReservationAllocationResult, members, [];
    CreateIpam: CreateIpamRequest => CreateIpamResult, members, [];
    CreateIpamExternalResourceVerificationToken: CreateIpamExternalResourceVerificationTokenRequest => CreateIpamExternalResourceVerificationTokenResult, members, [];
    CreateIpamInternetRegistryAssociation: CreateIpamInternetRegistryAssociationRequest => CreateIpamInternetRegistryAssociationResult, members, [];
    CreateIpamPolicy: CreateIpamPolicyRequest => CreateIpamPolicyResult, members, [];
    CreateIpamPool: CreateIpamPoolRequest => CreateIpamPoolResult, members, [];
    CreateIpamPrefixListResolver: CreateIpamPrefixListResolverRequest => CreateIpamPrefixListResolverResult, members, [];
    CreateIpamPrefixListResolverTarget: CreateIpamPrefixListResolverTargetRequest => CreateIpamPrefixListResolverTargetResult, members, [];
    CreateIpamResourceDiscovery: CreateIpamResourceDiscoveryRequest => CreateIpamResourceDiscoveryResult, members, [];
    CreateIpamRoutingPolicyRegistration: CreateIpamRoutingPolicyRegistrationRequest => CreateIpamRoutingPolicyRegistrationResult, members, [];
    CreateIpamScope: CreateIpamScopeRequest => CreateIpamScopeResult, members, [];
    CreateKeyPair: CreateKeyPairRequest => KeyPair, members, [];
    CreateLaunchTemplate: CreateLaunchTemplateRequest => CreateLaunchTemplateResult, members, [];
    CreateLaunchTemplateVersion: CreateLaunchTemplateVersionRequest => CreateLaunchTemplateVersionResult, members, [];
    CreateLocalGatewayRoute: CreateLocalGatewayRouteRequest => CreateLocalGatewayRouteResult, members, [];
    CreateLocalGatewayRouteTable: CreateLocalGatewayRouteTableRequest => CreateLocalGatewayRouteTableResult, members, [];
    CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest => CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult, members, [];
    CreateLocalGatewayRouteTableVpcAssociation: CreateLocalGatewayRouteTableVpcAssociationRequest => CreateLocalGatewayRouteTableVpcAssociationResult, members, [];
    CreateLocalGatewayVirtualInterface: CreateLocalGatewayVirtualInterfaceRequest => CreateLocalGatewayVirtualInterfaceResult, members, [];
    CreateLocalGatewayVirtualInterfaceGroup: CreateLocalGatewayVirtualInterfaceGroupRequest => CreateLocalGatewayVirtualInterfaceGroupResult, members, [];
    CreateMacSystemIntegrityProtectionModificationTask: CreateMacSystemIntegrityProtectionModificationTaskRequest => CreateMacSystemIntegrityProtectionModificationTaskResult, members, [];
    CreateManagedPrefixList: CreateManagedPrefixListRequest => CreateManagedPrefixListResult, members, [];
    CreateMetricCategory: CreateMetricCategoryRequest => CreateMetricCategoryResult, members, [];
    CreateNatGateway: CreateNatGatewayRequest => CreateNatGatewayResult, members, [];
    CreateNetworkAcl: CreateNetworkAclRequest => CreateNetworkAclResult, members, [];
    CreateNetworkAclEntry: CreateNetworkAclEntryRequest => Empty, nothing, [];
    CreateNetworkInsightsAccessScope: CreateNetworkInsightsAccessScopeRequest => CreateNetworkInsightsAccessScopeResult, members, [];
    CreateNetworkInsightsPath: CreateNetworkInsightsPathRequest => CreateNetworkInsightsPathResult, members, [];
    CreateNetworkInterface: CreateNetworkInterfaceRequest => CreateNetworkInterfaceResult, members, [];
    CreateNetworkInterfacePermission: CreateNetworkInterfacePermissionRequest => CreateNetworkInterfacePermissionResult, members, [];
    CreateNetworkingFlexCostAllocationPolicy: CreateNetworkingFlexCostAllocationPolicyRequest => CreateNetworkingFlexCostAllocationPolicyResult, members, [];
    CreatePlacementGroup: CreatePlacementGroupRequest => CreatePlacementGroupResult, members, [];
    CreatePublicIpv4Pool: CreatePublicIpv4PoolRequest => CreatePublicIpv4PoolResult, members, [];
    CreateReplaceRootVolumeTask: CreateReplaceRootVolumeTaskRequest => CreateReplaceRootVolumeTaskResult, members, [];
    CreateReservedInstancesListing: CreateReservedInstancesListingRequest => CreateReservedInstancesListingResult, members, [];
    CreateRestoreImageTask: CreateRestoreImageTaskRequest => CreateRestoreImageTaskResult, members, [];
    CreateRoute: CreateRouteRequest => CreateRouteResult, members, [];
    CreateRouteServer: CreateRouteServerRequest => CreateRouteServerResult, members, [];
    CreateRouteServerEndpoint: CreateRouteServerEndpointRequest => CreateRouteServerEndpointResult, members, [];
    CreateRouteServerPeer: CreateRouteServerPeerRequest => CreateRouteServerPeerResult, members, [];
    CreateRouteTable: CreateRouteTableRequest => CreateRouteTableResult, members, [];
    CreateSecondaryNetwork: CreateSecondaryNetworkRequest => CreateSecondaryNetworkResult, members, [];
    CreateSecondarySubnet: CreateSecondarySubnetRequest => CreateSecondarySubnetResult, members, [];
    CreateSecurityGroup: CreateSecurityGroupRequest => CreateSecurityGroupResult, members, [];
    CreateSnapshot: CreateSnapshotRequest => Snapshot, members, [];
    CreateSnapshots: CreateSnapshotsRequest => CreateSnapshotsResult, members, [];
    CreateSpotDatafeedSubscription: CreateSpotDatafeedSubscriptionRequest => CreateSpotDatafeedSubscriptionResult, members, [];
    CreateStoreImageTask: CreateStoreImageTaskRequest => CreateStoreImageTaskResult, members, [];
    CreateSubnet: CreateSubnetRequest => CreateSubnetResult, members, [];
    CreateSubnetCidrReservation: CreateSubnetCidrReservationRequest => CreateSubnetCidrReservationResult, members, [];
    CreateTags: CreateTagsRequest => Empty, nothing, [];
    CreateTrafficMirrorFilter: CreateTrafficMirrorFilterRequest => CreateTrafficMirrorFilterResult, members, [];
    CreateTrafficMirrorFilterRule: CreateTrafficMirrorFilterRuleRequest => CreateTrafficMirrorFilterRuleResult, members, [];
    CreateTrafficMirrorSession: CreateTrafficMirrorSessionRequest => CreateTrafficMirrorSessionResult, members, [];
    CreateTrafficMirrorTarget: CreateTrafficMirrorTargetRequest => CreateTrafficMirrorTargetResult, members, [];
    CreateTransitGateway: CreateTransitGatewayRequest => CreateTransitGatewayResult, members, [];
    CreateTransitGatewayConnect: CreateTransitGatewayConnectRequest => CreateTransitGatewayConnectResult, members, [];
    CreateTransitGatewayConnectPeer: CreateTransitGatewayConnectPeerRequest => CreateTransitGatewayConnectPeerResult, members, [];
    CreateTransitGatewayMeteringPolicy: CreateTransitGatewayMeteringPolicyRequest => CreateTransitGatewayMeteringPolicyResult, members, [];
    CreateTransitGatewayMeteringPolicyEntry: CreateTransitGatewayMeteringPolicyEntryRequest => CreateTransitGatewayMeteringPolicyEntryResult, members, [];
    CreateTransitGatewayMulticastDomain: CreateTransitGatewayMulticastDomainRequest => CreateTransitGatewayMulticastDomainResult, members, [];
    CreateTransitGatewayNetworkFunctionAttachment: CreateTransitGatewayNetworkFunctionAttachmentRequest => CreateTransitGatewayNetworkFunctionAttachmentResult, members, [];
    CreateTransitGatewayPeeringAttachment: CreateTransitGatewayPeeringAttachmentRequest => CreateTransitGatewayPeeringAttachmentResult, members, [];
    CreateTransitGatewayPolicyTable: CreateTransitGatewayPolicyTableRequest => CreateTransitGatewayPolicyTableResult, members, [];
    CreateTransitGatewayPolicyTableEntry: CreateTransitGatewayPolicyTableEntryRequest => CreateTransitGatewayPolicyTableEntryResult, members, [];
    CreateTransitGatewayPrefixListReference: CreateTransitGatewayPrefixListReferenceRequest => CreateTransitGatewayPrefixListReferenceResult, members, [];
    CreateTransitGatewayRoute: CreateTransitGatewayRouteRequest => CreateTransitGatewayRouteResult, members, [];
    CreateTransitGatewayRouteTable: CreateTransitGatewayRouteTableRequest => CreateTransitGatewayRouteTableResult, members, [];
    CreateTransitGatewayRouteTableAnnouncement: CreateTransitGatewayRouteTableAnnouncementRequest => CreateTransitGatewayRouteTableAnnouncementResult, members, [];
    CreateTransitGatewayVpcAttachment: CreateTransitGatewayVpcAttachmentRequest => CreateTransitGatewayVpcAttachmentResult, members, [];
    CreateVerifiedAccessEndpoint: CreateVerifiedAccessEndpointRequest => CreateVerifiedAccessEndpointResult, members, [];
    CreateVerifiedAccessGroup: CreateVerifiedAccessGroupRequest => CreateVerifiedAccessGroupResult, members, [];
    CreateVerifiedAccessInstance: CreateVerifiedAccessInstanceRequest => CreateVerifiedAccessInstanceResult, members, [];
    CreateVerifiedAccessTrustProvider: CreateVerifiedAccessTrustProviderRequest => CreateVerifiedAccessTrustProviderResult, members, [];
    CreateVolume: CreateVolumeRequest => Volume, members, [];
    CreateVpc: CreateVpcRequest => CreateVpcResult, members, [];
    CreateVpcBlockPublicAccessExclusion: CreateVpcBlockPublicAccessExclusionRequest => CreateVpcBlockPublicAccessExclusionResult, members, [];
    CreateVpcEncryptionControl: CreateVpcEncryptionControlRequest => CreateVpcEncryptionControlResult, members, [];
    CreateVpcEndpoint: CreateVpcEndpointRequest => CreateVpcEndpointResult, members, [];
    CreateVpcEndpointConnectionNotification: CreateVpcEndpointConnectionNotificationRequest => CreateVpcEndpointConnectionNotificationResult, members, [];
    CreateVpcEndpointServiceConfiguration: CreateVpcEndpointServiceConfigurationRequest => CreateVpcEndpointServiceConfigurationResult, members, [];
    CreateVpcPeeringConnection: CreateVpcPeeringConnectionRequest => CreateVpcPeeringConnectionResult, members, [];
    CreateVpnConcentrator: CreateVpnConcentratorRequest => CreateVpnConcentratorResult, members, [];
    CreateVpnConnection: CreateVpnConnectionRequest => CreateVpnConnectionResult, members, [];
    CreateVpnConnectionRoute: CreateVpnConnectionRouteRequest => Empty, nothing, [];
    CreateVpnGateway: CreateVpnGatewayRequest => CreateVpnGatewayResult, members, [];
    DeleteApplicationStatusCheck: DeleteApplicationStatusCheckRequest => DeleteApplicationStatusCheckResult, members, [];
    DeleteCapacityManagerDataExport: DeleteCapacityManagerDataExportRequest => DeleteCapacityManagerDataExportResult, members, [];
    DeleteCarrierGateway: DeleteCarrierGatewayRequest => DeleteCarrierGatewayResult, members, [];
    DeleteClientVpnEndpoint: DeleteClientVpnEndpointRequest => DeleteClientVpnEndpointResult, members, [];
    DeleteClientVpnEndpointAuthorizationPolicy: DeleteClientVpnEndpointAuthorizationPolicyRequest => DeleteClientVpnEndpointAuthorizationPolicyResult, members, [];
    DeleteClientVpnRoute: DeleteClientVpnRouteRequest => DeleteClientVpnRouteResult, members, [];
    DeleteCoipCidr: DeleteCoipCidrRequest => DeleteCoipCidrResult, members, [];
    DeleteCoipPool: DeleteCoipPoolRequest => DeleteCoipPoolResult, members, [];
    DeleteCustomerGateway: DeleteCustomerGatewayRequest => Empty, nothing, [];
    DeleteDhcpOptions: DeleteDhcpOptionsRequest => Empty, nothing, [];
    DeleteEgressOnlyInternetGateway: DeleteEgressOnlyInternetGatewayRequest => DeleteEgressOnlyInternetGatewayResult, members, [];
    DeleteFleets: DeleteFleetsRequest => DeleteFleetsResult, members, [];
    DeleteFlowLogs: DeleteFlowLogsRequest => DeleteFlowLogsResult, members, [];
    DeleteFpgaImage: DeleteFpgaImageRequest => DeleteFpgaImageResult, members, [];
    DeleteImageUsageReport: DeleteImageUsageReportRequest => DeleteImageUsageReportResult, members, [];
    DeleteInstanceConnectEndpoint: DeleteInstanceConnectEndpointRequest => DeleteInstanceConnectEndpointResult, members, [];
    DeleteInstanceEventWindow: DeleteInstanceEventWindowRequest => DeleteInstanceEventWindowResult, members, [];
    DeleteInternetGateway: DeleteInternetGatewayRequest => Empty, nothing, [];
    DeleteIpam: DeleteIpamRequest => DeleteIpamResult, members, [];
    DeleteIpamExternalResourceVerificationToken: DeleteIpamExternalResourceVerificationTokenRequest => DeleteIpamExternalResourceVerificationTokenResult, members, [];
    DeleteIpamInternetRegistryAssociation: DeleteIpamInternetRegistryAssociationRequest => DeleteIpamInternetRegistryAssociationResult, members, [];
    DeleteIpamPolicy: DeleteIpamPolicyRequest => DeleteIpamPolicyResult, members, [];
    DeleteIpamPool: DeleteIpamPoolRequest => DeleteIpamPoolResult, members, [];
    DeleteIpamPrefixListResolver: DeleteIpamPrefixListResolverRequest => DeleteIpamPrefixListResolverResult, members, [];
    DeleteIpamPrefixListResolverTarget: DeleteIpamPrefixListResolverTargetRequest => DeleteIpamPrefixListResolverTargetResult, members, [];
    DeleteIpamResourceDiscovery: DeleteIpamResourceDiscoveryRequest => DeleteIpamResourceDiscoveryResult, members, [];
    DeleteIpamRoutingPolicyRegistration: DeleteIpamRoutingPolicyRegistrationRequest => DeleteIpamRoutingPolicyRegistrationResult, members, [];
    DeleteIpamScope: DeleteIpamScopeRequest => DeleteIpamScopeResult, members, [];
    DeleteKeyPair: DeleteKeyPairRequest => DeleteKeyPairResult, members, [];
    DeleteLaunchTemplate: DeleteLaunchTemplateRequest => DeleteLaunchTemplateResult, members, [];
    DeleteLaunchTemplateVersions: DeleteLaunchTemplateVersionsRequest => DeleteLaunchTemplateVersionsResult, members, [];
    DeleteLocalGatewayRoute: DeleteLocalGatewayRouteRequest => DeleteLocalGatewayRouteResult, members, [];
    DeleteLocalGatewayRouteTable: DeleteLocalGatewayRouteTableRequest => DeleteLocalGatewayRouteTableResult, members, [];
    DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest => DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult, members, [];
    DeleteLocalGatewayRouteTableVpcAssociation: DeleteLocalGatewayRouteTableVpcAssociationRequest => DeleteLocalGatewayRouteTableVpcAssociationResult, members, [];
    DeleteLocalGatewayVirtualInterface: DeleteLocalGatewayVirtualInterfaceRequest => DeleteLocalGatewayVirtualInterfaceResult, members, [];
    DeleteLocalGatewayVirtualInterfaceGroup: DeleteLocalGatewayVirtualInterfaceGroupRequest => DeleteLocalGatewayVirtualInterfaceGroupResult, members, [];
    DeleteManagedPrefixList: DeleteManagedPrefixListRequest => DeleteManagedPrefixListResult, members, [];
    DeleteMetricCategory: DeleteMetricCategoryRequest => DeleteMetricCategoryResult, members, [];
    DeleteNatGateway: DeleteNatGatewayRequest => DeleteNatGatewayResult, members, [];
    DeleteNetworkAcl: DeleteNetworkAclRequest => Empty, nothing, [];
    DeleteNetworkAclEntry: DeleteNetworkAclEntryRequest => Empty, nothing, [];
    DeleteNetworkInsightsAccessScope: DeleteNetworkInsightsAccessScopeRequest => DeleteNetworkInsightsAccessScopeResult, members, [];
    DeleteNetworkInsightsAccessScopeAnalysis: DeleteNetworkInsightsAccessScopeAnalysisRequest => DeleteNetworkInsightsAccessScopeAnalysisResult, members, [];
    DeleteNetworkInsightsAnalysis: DeleteNetworkInsightsAnalysisRequest => DeleteNetworkInsightsAnalysisResult, members, [];
    DeleteNetworkInsightsPath: DeleteNetworkInsightsPathRequest => DeleteNetworkInsightsPathResult, members, [];
    DeleteNetworkInterface: DeleteNetworkInterfaceRequest => Empty, nothing, [];
    DeleteNetworkInterfacePermission: DeleteNetworkInterfacePermissionRequest => DeleteNetworkInterfacePermissionResult, members, [];
    DeleteNetworkingFlexCostAllocationPolicies: DeleteNetworkingFlexCostAllocationPoliciesRequest => DeleteNetworkingFlexCostAllocationPoliciesResult, members, [];
    DeletePlacementGroup: DeletePlacementGroupRequest => Empty, nothing, [];
    DeletePublicIpv4Pool: DeletePublicIpv4PoolRequest => DeletePublicIpv4PoolResult, members, [];
    DeleteQueuedReservedInstances: DeleteQueuedReservedInstancesRequest => DeleteQueuedReservedInstancesResult, members, [];
    DeleteRoute: DeleteRouteRequest => Empty, nothing, [];
    DeleteRouteServer: DeleteRouteServerRequest => DeleteRouteServerResult, members, [];
    DeleteRouteServerEndpoint: DeleteRouteServerEndpointRequest => DeleteRouteServerEndpointResult, members, [];
    DeleteRouteServerPeer: DeleteRouteServerPeerRequest => DeleteRouteServerPeerResult, members, [];
    DeleteRouteTable: DeleteRouteTableRequest => Empty, nothing, [];
    DeleteSecondaryNetwork: DeleteSecondaryNetworkRequest => DeleteSecondaryNetworkResult, members, [];
    DeleteSecondarySubnet: DeleteSecondarySubnetRequest => DeleteSecondarySubnetResult, members, [];
    DeleteSecurityGroup: DeleteSecurityGroupRequest => DeleteSecurityGroupResult, members, [];
    DeleteSnapshot: DeleteSnapshotRequest => Empty, nothing, [];
    DeleteSpotDatafeedSubscription: DeleteSpotDatafeedSubscriptionRequest => Empty, nothing, [];
    DeleteSubnet: DeleteSubnetRequest => Empty, nothing, [];
    DeleteSubnetCidrReservation: DeleteSubnetCidrReservationRequest => DeleteSubnetCidrReservationResult, members, [];
    DeleteTags: DeleteTagsRequest => Empty, nothing, [];
    DeleteTrafficMirrorFilter: DeleteTrafficMirrorFilterRequest => DeleteTrafficMirrorFilterResult, members, [];
    DeleteTrafficMirrorFilterRule: DeleteTrafficMirrorFilterRuleRequest => DeleteTrafficMirrorFilterRuleResult, members, [];
    DeleteTrafficMirrorSession: DeleteTrafficMirrorSessionRequest => DeleteTrafficMirrorSessionResult, members, [];
    DeleteTrafficMirrorTarget: DeleteTrafficMirrorTargetRequest => DeleteTrafficMirrorTargetResult, members, [];
    DeleteTransitGateway: DeleteTransitGatewayRequest => DeleteTransitGatewayResult, members, [];
    DeleteTransitGatewayClientVpnAttachment: DeleteTransitGatewayClientVpnAttachmentRequest => DeleteTransitGatewayClientVpnAttachmentResult, members, [];
    DeleteTransitGatewayConnect: DeleteTransitGatewayConnectRequest => DeleteTransitGatewayConnectResult, members, [];
    DeleteTransitGatewayConnectPeer: DeleteTransitGatewayConnectPeerRequest => DeleteTransitGatewayConnectPeerResult, members, [];
    DeleteTransitGatewayMeteringPolicy: DeleteTransitGatewayMeteringPolicyRequest => DeleteTransitGatewayMeteringPolicyResult, members, [];
    DeleteTransitGatewayMeteringPolicyEntry: DeleteTransitGatewayMeteringPolicyEntryRequest => DeleteTransitGatewayMeteringPolicyEntryResult, members, [];
    DeleteTransitGatewayMulticastDomain: DeleteTransitGatewayMulticastDomainRequest => DeleteTransitGatewayMulticastDomainResult, members, [];
    DeleteTransitGatewayNetworkFunctionAttachment: DeleteTransitGatewayNetworkFunctionAttachmentRequest => DeleteTransitGatewayNetworkFunctionAttachmentResult, members, [];
    DeleteTransitGatewayPeeringAttachment: DeleteTransitGatewayPeeringAttachmentRequest => DeleteTransitGatewayPeeringAttachmentResult, members, [];
    DeleteTransitGatewayPolicyTable: DeleteTransitGatewayPolicyTableRequest => DeleteTransitGatewayPolicyTableResult, members, [];
    DeleteTransitGatewayPolicyTableEntry: DeleteTransitGatewayPolicyTableEntryRequest => DeleteTransitGatewayPolicyTableEntryResult, members, [];
    DeleteTransitGatewayPrefixListReference: DeleteTransitGatewayPrefixListReferenceRequest => DeleteTransitGatewayPrefixListReferenceResult, members, [];
    DeleteTransitGatewayRoute: DeleteTransitGatewayRouteRequest => DeleteTransitGatewayRouteResult, members, [];
    DeleteTransitGatewayRouteTable: DeleteTransitGatewayRouteTableRequest => DeleteTransitGatewayRouteTableResult, members, [];
    DeleteTransitGatewayRouteTableAnnouncement: DeleteTransitGatewayRouteTableAnnouncementRequest => DeleteTransitGatewayRouteTableAnnouncementResult, members, [];
    DeleteTransitGatewayVpcAttachment: DeleteTransitGatewayVpcAttachmentRequest => DeleteTransitGatewayVpcAttachmentResult, members, [];
    DeleteVerifiedAccessEndpoint: DeleteVerifiedAccessEndpointRequest => DeleteVerifiedAccessEndpointResult, members, [];
    DeleteVerifiedAccessGroup: DeleteVerifiedAccessGroupRequest => DeleteVerifiedAccessGroupResult, members, [];
    DeleteVerifiedAccessInstance: DeleteVerifiedAccessInstanceRequest => DeleteVerifiedAccessInstanceResult, members, [];
    DeleteVerifiedAccessTrustProvider: DeleteVerifiedAccessTrustProviderRequest => DeleteVerifiedAccessTrustProviderResult, members, [];
    DeleteVolume: DeleteVolumeRequest => Empty, nothing, [];
    DeleteVpc: DeleteVpcRequest => Empty, nothing, [];
    DeleteVpcBlockPublicAccessExclusion: DeleteVpcBlockPublicAccessExclusionRequest => DeleteVpcBlockPublicAccessExclusionResult, members, [];
    DeleteVpcEncryptionControl: DeleteVpcEncryptionControlRequest => DeleteVpcEncryptionControlResult, members, [];
    DeleteVpcEndpointConnectionNotifications: DeleteVpcEndpointConnectionNotificationsRequest => DeleteVpcEndpointConnectionNotificationsResult, members, [];
    DeleteVpcEndpointServiceConfigurations: DeleteVpcEndpointServiceConfigurationsRequest => DeleteVpcEndpointServiceConfigurationsResult, members, [];
    DeleteVpcEndpoints: DeleteVpcEndpointsRequest => DeleteVpcEndpointsResult, members, [];
    DeleteVpcPeeringConnection: DeleteVpcPeeringConnectionRequest => DeleteVpcPeeringConnectionResult, members, [];
    DeleteVpnConcentrator: DeleteVpnConcentratorRequest => DeleteVpnConcentratorResult, members, [];
    DeleteVpnConnection: DeleteVpnConnectionRequest => Empty, nothing, [];
    DeleteVpnConnectionRoute: DeleteVpnConnectionRouteRequest => Empty, nothing, [];
    DeleteVpnGateway: DeleteVpnGatewayRequest => Empty, nothing, [];
    DeprovisionByoipCidr: DeprovisionByoipCidrRequest => DeprovisionByoipCidrResult, members, [];
    DeprovisionIpamByoasn: DeprovisionIpamByoasnRequest => DeprovisionIpamByoasnResult, members, [];
    DeprovisionIpamPoolCidr: DeprovisionIpamPoolCidrRequest => DeprovisionIpamPoolCidrResult, members, [];
    DeprovisionPublicIpv4PoolCidr: DeprovisionPublicIpv4PoolCidrRequest => DeprovisionPublicIpv4PoolCidrResult, members, [];
    DeregisterImage: DeregisterImageRequest => DeregisterImageResult, members, [];
    DeregisterInstanceEventNotificationAttributes: DeregisterInstanceEventNotificationAttributesRequest => DeregisterInstanceEventNotificationAttributesResult, members, [];
    DeregisterTransitGatewayMulticastGroupMembers: DeregisterTransitGatewayMulticastGroupMembersRequest => DeregisterTransitGatewayMulticastGroupMembersResult, members, [];
    DeregisterTransitGatewayMulticastGroupSources: DeregisterTransitGatewayMulticastGroupSourcesRequest => DeregisterTransitGatewayMulticastGroupSourcesResult, members, [];
    DescribeAccountAttributes: DescribeAccountAttributesRequest => DescribeAccountAttributesResult, members, [];
    DescribeAccountVpcEncryptionControl: DescribeAccountVpcEncryptionControlRequest => DescribeAccountVpcEncryptionControlResult, members, [];
    DescribeAddressTransfers: DescribeAddressTransfersRequest => DescribeAddressTransfersResult, members, [];
    DescribeAddresses: DescribeAddressesRequest => DescribeAddressesResult, members, [
        "allocation-id", "association-id", "instance-id", "network-border-group",
        "network-interface-id", "network-interface-owner-id", "private-ip-address", "public-ip",
        "tag", "tag-key",
    ];
    DescribeAddressesAttribute: DescribeAddressesAttributeRequest => DescribeAddressesAttributeResult, members, [];
    DescribeAggregateIdFormat: DescribeAggregateIdFormatRequest => DescribeAggregateIdFormatResult, members, [];
    DescribeApplicationStatus: DescribeApplicationStatusRequest => DescribeApplicationStatusResult, members, [
        "availability-zone-id", "status",
    ];
    DescribeApplicationStatusCheckAssociations: DescribeApplicationStatusCheckAssociationsRequest => DescribeApplicationStatusCheckAssociationsResult, members, [
        "association-type",
    ];
    DescribeApplicationStatusChecks: DescribeApplicationStatusChecksRequest => DescribeApplicationStatusChecksResult, members, [
        "aggregation",
    ];
    DescribeAvailabilityZones: DescribeAvailabilityZonesRequest => DescribeAvailabilityZonesResult, members, [
        "group-long-name", "group-name", "message", "opt-in-status", "parent-zone-id",
        "parent-zone-name", "region-name", "state", "zone-id", "zone-name", "zone-type",
    ];
    DescribeAwsNetworkPerformanceMetricSubscriptions: DescribeAwsNetworkPerformanceMetricSubscriptionsRequest => DescribeAwsNetworkPerformanceMetricSubscriptionsResult, members, [];
    DescribeBundleTasks: DescribeBundleTasksRequest => DescribeBundleTasksResult, members, [
        "bundle-id", "error-code", "error-message", "instance-id", "progress", "s3-bucket",
        "s3-prefix", "start-time", "state", "update-time",
    ];
    DescribeByoipCidrs: DescribeByoipCidrsRequest => DescribeByoipCidrsResult, members, [];
    DescribeCapacityBlockExtensionHistory: DescribeCapacityBlockExtensionHistoryRequest => DescribeCapacityBlockExtensionHistoryResult, members, [
        "availability-zone", "availability-zone-id", "capacity-block-extension-offering-id",
        "capacity-block-extension-status", "capacity-reservation-id", "instance-type",
    ];
    DescribeCapacityBlockExtensionOfferings: DescribeCapacityBlockExtensionOfferingsRequest => DescribeCapacityBlockExtensionOfferingsResult, members, [];
    DescribeCapacityBlockOfferings: DescribeCapacityBlockOfferingsRequest => DescribeCapacityBlockOfferingsResult, members, [];
    DescribeCapacityBlockStatus: DescribeCapacityBlockStatusRequest => DescribeCapacityBlockStatusResult, members, [
        "interconnect-status",
    ];
    DescribeCapacityBlocks: DescribeCapacityBlocksRequest => DescribeCapacityBlocksResult, members, [
        "availability-zone", "capacity-block-id", "create-date", "end-date", "start-date", "state",
        "tags", "ultraserver-type",
    ];
    DescribeCapacityManagerDataExports: DescribeCapacityManagerDataExportsRequest => DescribeCapacityManagerDataExportsResult, members, [];
    DescribeCapacityReservationBillingRequests: DescribeCapacityReservationBillingRequestsRequest => DescribeCapacityReservationBillingRequestsResult, members, [
        "requested-by", "status", "unused-reservation-billing-owner",
    ];
    DescribeCapacityReservationCancellationQuotes: DescribeCapacityReservationCancellationQuotesRequest => DescribeCapacityReservationCancellationQuotesResult, members, [];
    DescribeCapacityReservationDateChangeQuotes: DescribeCapacityReservationDateChangeQuotesRequest => DescribeCapacityReservationDateChangeQuotesResult, members, [];
    DescribeCapacityReservationFleets: DescribeCapacityReservationFleetsRequest => DescribeCapacityReservationFleetsResult, members, [
        "allocation-strategy", "instance-match-criteria", "state", "tenancy",
    ];
    DescribeCapacityReservationTopology: DescribeCapacityReservationTopologyRequest => DescribeCapacityReservationTopologyResult, members, [
        "availability-zone", "instance-type",
    ];
    DescribeCapacityReservations: DescribeCapacityReservationsRequest => DescribeCapacityReservationsResult, members, [
        "availability-zone", "cancelled", "dedicated", "end-date", "end-date-type", "expired",
        "failed", "instance-match-criteria", "instance-platform", "instance-type", "limited",
        "outpost-arn", "owner-id", "pending", "placement-group-arn", "start-date", "state",
        "targeted", "tenancy",
    ];
    DescribeCarrierGateways: DescribeCarrierGatewaysRequest => DescribeCarrierGatewaysResult, members, [
        "carrier-gateway-id", "owner-id", "state", "tag", "tag-key", "vpc-id",
    ];
    DescribeClassicLinkInstances: DescribeClassicLinkInstancesRequest => DescribeClassicLinkInstancesResult, members, [
        "group-id", "instance-id", "tag", "tag-key", "vpc-id",
    ];
    DescribeClientVpnAuthorizationRules: DescribeClientVpnAuthorizationRulesRequest => DescribeClientVpnAuthorizationRulesResult, members, [
        "description", "destination-cidr", "group-id",
    ];
    DescribeClientVpnConnections: DescribeClientVpnConnectionsRequest => DescribeClientVpnConnectionsResult, members, [
        "connection-id", "username",
    ];
    DescribeClientVpnEndpoints: DescribeClientVpnEndpointsRequest => DescribeClientVpnEndpointsResult, members, [
        "endpoint-id", "transport-protocol",
    ];
    DescribeClientVpnRoutes: DescribeClientVpnRoutesRequest => DescribeClientVpnRoutesResult, members, [
        "destination-cidr", "origin", "target-subnet",
    ];
    DescribeClientVpnTargetNetworks: DescribeClientVpnTargetNetworksRequest => DescribeClientVpnTargetNetworksResult, members, [
        "association-id", "target-network-id", "vpc-id",
    ];
    DescribeCoipPools: DescribeCoipPoolsRequest => DescribeCoipPoolsResult, members, [
        "coip-pool.local-gateway-route-table-id", "coip-pool.pool-id",
    ];
    DescribeConversionTasks: DescribeConversionTasksRequest => DescribeConversionTasksResult, members, [];
    DescribeCustomerGateways: DescribeCustomerGatewaysRequest => DescribeCustomerGatewaysResult, members, [
        "bgp-asn", "customer-gateway-id", "ip-address", "state", "tag", "tag-key", "type",
    ];
    DescribeDeclarativePoliciesReports: DescribeDeclarativePoliciesReportsRequest => DescribeDeclarativePoliciesReportsResult, members, [];
    DescribeDhcpOptions: DescribeDhcpOptionsRequest => DescribeDhcpOptionsResult, members, [
        "dhcp-options-id", "key", "owner-id", "tag", "tag-key", "value",
    ];
    DescribeEgressOnlyInternetGateways: DescribeEgressOnlyInternetGatewaysRequest => DescribeEgressOnlyInternetGatewaysResult, members, [
        "tag", "tag-key",
    ];
    DescribeElasticGpus: DescribeElasticGpusRequest => DescribeElasticGpusResult, members, [
        "availability-zone", "elastic-gpu-health", "elastic-gpu-state", "elastic-gpu-type",
        "instance-id",
    ];
    DescribeExportImageTasks: DescribeExportImageTasksRequest => DescribeExportImageTasksResult, members, [];
    DescribeExportTasks: DescribeExportTasksRequest => DescribeExportTasksResult, members, [];
    DescribeFastLaunchImages: DescribeFastLaunchImagesRequest => DescribeFastLaunchImagesResult, members, [
        "owner-id", "resource-type", "state",
    ];
    DescribeFastSnapshotRestores: DescribeFastSnapshotRestoresRequest => DescribeFastSnapshotRestoresResult, members, [
        "availability-zone", "availability-zone-id", "owner-id", "snapshot-id", "state",
    ];
    DescribeFleetHistory: DescribeFleetHistoryRequest => DescribeFleetHistoryResult, members, [];
    DescribeFleetInstances: DescribeFleetInstancesRequest => DescribeFleetInstancesResult, members, [
        "instance-type",
    ];
    DescribeFleets: DescribeFleetsRequest => DescribeFleetsResult, members, [
        "activity-status", "excess-capacity-termination-policy", "fleet-state",
        "replace-unhealthy-instances", "type",
    ];
    DescribeFlowLogs: DescribeFlowLogsRequest => DescribeFlowLogsResult, members, [
        "deliver-log-status", "flow-log-id", "log-destination-type", "log-group-name", "resource-id",
        "tag", "tag-key", "traffic-type",
    ];
    DescribeFpgaImageAttribute: DescribeFpgaImageAttributeRequest => DescribeFpgaImageAttributeResult, members, [];
    DescribeFpgaImages: DescribeFpgaImagesRequest => DescribeFpgaImagesResult, members, [
        "create-time", "fpga-image-global-id", "fpga-image-id", "name", "owner-id", "product-code",
        "shell-version", "state", "tag", "tag-key", "update-time",
    ];
    DescribeHostReservationOfferings: DescribeHostReservationOfferingsRequest => DescribeHostReservationOfferingsResult, members, [
        "instance-family", "payment-option",
    ];
    DescribeHostReservations: DescribeHostReservationsRequest => DescribeHostReservationsResult, members, [
        "instance-family", "payment-option", "state", "tag-key",
    ];
    DescribeHosts: DescribeHostsRequest => DescribeHostsResult, members, [
        "auto-placement", "availability-zone", "client-token", "host-reservation-id",
        "instance-type", "state", "tag-key",
    ];
    DescribeIamInstanceProfileAssociations: DescribeIamInstanceProfileAssociationsRequest => DescribeIamInstanceProfileAssociationsResult, members, [
        "instance-id", "state",
    ];
    DescribeIdFormat: DescribeIdFormatRequest => DescribeIdFormatResult, members, [];
    DescribeIdentityIdFormat: DescribeIdentityIdFormatRequest => DescribeIdentityIdFormatResult, members, [];
    DescribeImageAttribute: DescribeImageAttributeRequest => ImageAttribute, members, [];
    DescribeImageReferences: DescribeImageReferencesRequest => DescribeImageReferencesResult, members, [];
    DescribeImageUsageReportEntries: DescribeImageUsageReportEntriesRequest => DescribeImageUsageReportEntriesResult, members, [
        "account-id", "creation-time", "resource-type",
    ];
    DescribeImageUsageReports: DescribeImageUsageReportsRequest => DescribeImageUsageReportsResult, members, [
        "creation-time", "state", "tag-key",
    ];
    DescribeImages: DescribeImagesRequest => DescribeImagesResult, members, [
        "architecture", "block-device-mapping.delete-on-termination",
        "block-device-mapping.device-name", "block-device-mapping.encrypted",
        "block-device-mapping.snapshot-id", "block-device-mapping.volume-size",
        "block-device-mapping.volume-type", "boot-mode", "creation-date", "critical", "description",
        "ena-support", "free-tier-eligible", "high", "hypervisor", "image-allowed", "image-id",
        "image-type", "image-watermark.source-image-creation-time",
        "image-watermark.source-image-id", "image-watermark.source-image-region",
        "image-watermark.watermark-creation-time", "image-watermark.watermark-key",
        "instance-type-specification.supported-instance-type",
        "instance-type-specification.unsupported-instance-type", "is-public", "kernel-id", "low",
        "manifest-location", "medium", "name", "owner-alias", "owner-id", "platform", "product-code",
        "product-code.type", "public-ssm-parameter-name", "ramdisk-id", "root-device-name",
        "root-device-type", "scan-result.critical-fix-available-since",
        "scan-result.finding-scan-date", "scan-result.high-fix-available-since",
        "scan-result.highest-finding-severity-label",
        "scan-result.informational-fix-available-since", "scan-result.low-fix-available-since",
        "scan-result.medium-fix-available-since", "source-image-id", "source-image-region",
        "source-instance-id", "sriov-net-support", "state", "state-reason-code",
        "state-reason-message", "tag-key", "virtualization-type",
    ];
    DescribeImportImageTasks: DescribeImportImageTasksRequest => DescribeImportImageTasksResult, members, [];
    DescribeImportSnapshotTasks: DescribeImportSnapshotTasksRequest => DescribeImportSnapshotTasksResult, members, [];
    DescribeInstanceAttribute: DescribeInstanceAttributeRequest => InstanceAttribute, members, [];
    DescribeInstanceConnectEndpoints: DescribeInstanceConnectEndpointsRequest => DescribeInstanceConnectEndpointsResult, members, [
        "instance-connect-endpoint-id", "state", "subnet-id", "tag", "tag-key", "tag-value",
        "vpc-id",
    ];
    DescribeInstanceCreditSpecifications: DescribeInstanceCreditSpecificationsRequest => DescribeInstanceCreditSpecificationsResult, members, [
        "instance-id",
    ];
    DescribeInstanceEventNotificationAttributes: DescribeInstanceEventNotificationAttributesRequest => DescribeInstanceEventNotificationAttributesResult, members, [];
    DescribeInstanceEventWindows: DescribeInstanceEventWindowsRequest => DescribeInstanceEventWindowsResult, members, [
        "dedicated-host-id", "event-window-name", "instance-id", "instance-tag", "instance-tag-key",
        "instance-tag-value", "tag-key", "tag-value",
    ];
    DescribeInstanceImageMetadata: DescribeInstanceImageMetadataRequest => DescribeInstanceImageMetadataResult, members, [
        "availability-zone", "image-allowed", "instance-id", "instance-state-name", "instance-type",
        "launch-time", "owner-alias", "owner-id", "tag-key", "zone-id",
    ];
    DescribeInstanceSqlHaHistoryStates: DescribeInstanceSqlHaHistoryStatesRequest => DescribeInstanceSqlHaHistoryStatesResult, members, [
        "haStatus", "sqlServerLicenseUsage", "tag-key",
    ];
    DescribeInstanceSqlHaStates: DescribeInstanceSqlHaStatesRequest => DescribeInstanceSqlHaStatesResult, members, [
        "haStatus", "sqlServerLicenseUsage", "tag-key",
    ];
    DescribeInstanceStatus: DescribeInstanceStatusRequest => DescribeInstanceStatusResult, members, [
        "application-status.status", "attached-ebs-status.status", "availability-zone",
        "availability-zone-id", "event.code", "event.description", "event.instance-event-id",
        "event.not-after", "event.not-before", "event.not-before-deadline", "instance-state-code",
        "instance-state-name", "instance-status.reachability", "instance-status.status",
        "operator.managed", "operator.principal", "system-status.reachability",
        "system-status.status",
    ];
    DescribeInstanceTopology: DescribeInstanceTopologyRequest => DescribeInstanceTopologyResult, members, [
        "availability-zone", "instance-type", "zone-id",
    ];
    DescribeInstanceTypeOfferings: DescribeInstanceTypeOfferingsRequest => DescribeInstanceTypeOfferingsResult, members, [
        "instance-type", "location",
    ];
    DescribeInstanceTypes: DescribeInstanceTypesRequest => DescribeInstanceTypesResult, members, [
        "auto-recovery-supported", "bare-metal", "burstable-performance-supported",
        "current-generation", "dedicated-hosts-supported", "ebs-info.attachment-limit-type",
        "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps",
        "ebs-info.ebs-optimized-info.baseline-iops",
        "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps",
        "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps",
        "ebs-info.ebs-optimized-info.maximum-iops",
        "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps", "ebs-info.ebs-optimized-support",
        "ebs-info.encryption-support", "ebs-info.maximum-ebs-attachments", "ebs-info.nvme-support",
        "free-tier-eligible", "hibernation-supported", "hypervisor",
        "instance-storage-info.disk.count", "instance-storage-info.disk.size-in-gb",
        "instance-storage-info.disk.type", "instance-storage-info.encryption-support",
        "instance-storage-info.nvme-support", "instance-storage-info.total-size-in-gb",
        "instance-storage-supported", "instance-type", "memory-info.size-in-mib",
        "network-info.bandwidth-weightings", "network-info.efa-info.maximum-efa-interfaces",
        "network-info.efa-supported", "network-info.ena-support",
        "network-info.encryption-in-transit-supported", "network-info.flexible-ena-queues-support",
        "network-info.ipv4-addresses-per-interface", "network-info.ipv6-addresses-per-interface",
        "network-info.ipv6-supported", "network-info.maximum-network-cards",
        "network-info.maximum-network-interfaces", "network-info.network-performance",
        "nitro-enclaves-support", "nitro-tpm-info.supported-versions", "nitro-tpm-support",
        "processor-info.supported-architecture", "processor-info.supported-features",
        "processor-info.sustained-clock-speed-in-ghz", "reboot-migration-support",
        "supported-boot-mode", "supported-root-device-type", "supported-usage-class",
        "supported-virtualization-type", "vcpu-info.default-cores",
        "vcpu-info.default-threads-per-core", "vcpu-info.default-vcpus", "vcpu-info.valid-cores",
        "vcpu-info.valid-threads-per-core",
    ];
    DescribeInstances: DescribeInstancesRequest => DescribeInstancesResult, members, [
        "affinity", "architecture", "availability-zone", "availability-zone-id",
        "block-device-mapping.attach-time", "block-device-mapping.delete-on-termination",
        "block-device-mapping.device-name", "block-device-mapping.status",
        "block-device-mapping.volume-id", "boot-mode", "capacity-reservation-id",
        "capacity-reservation-specification.capacity-reservation-preference",
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id",
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn",
        "client-token", "current-instance-boot-mode", "dns-name", "ebs-optimized", "ena-support",
        "enclave-options.enabled", "hibernation-options.configured", "host-id", "hypervisor",
        "iam-instance-profile.arn", "iam-instance-profile.id", "image-id", "instance-id",
        "instance-lifecycle", "instance-state-code", "instance-state-name", "instance-type",
        "instance.group-id", "instance.group-name", "ip-address", "ipv6-address", "kernel-id",
        "key-name", "launch-index", "launch-time", "maintenance-options.auto-recovery",
        "metadata-options.http-endpoint", "metadata-options.http-protocol-ipv4",
        "metadata-options.http-protocol-ipv6", "metadata-options.http-put-response-hop-limit",
        "metadata-options.http-tokens", "metadata-options.instance-metadata-tags",
        "metadata-options.state", "monitoring-state",
        "network-interface.addresses.association.allocation-id",
        "network-interface.addresses.association.association-id",
        "network-interface.addresses.association.carrier-ip",
        "network-interface.addresses.association.customer-owned-ip",
        "network-interface.addresses.association.ip-owner-id",
        "network-interface.addresses.association.public-dns-name",
        "network-interface.addresses.association.public-ip", "network-interface.addresses.primary",
        "network-interface.addresses.private-dns-name",
        "network-interface.addresses.private-ip-address",
        "network-interface.association.allocation-id",
        "network-interface.association.association-id", "network-interface.association.carrier-ip",
        "network-interface.association.customer-owned-ip",
        "network-interface.association.ip-owner-id", "network-interface.association.public-dns-name",
        "network-interface.association.public-ip", "network-interface.attachment.attach-time",
        "network-interface.attachment.attachment-id",
        "network-interface.attachment.delete-on-termination",
        "network-interface.attachment.device-index", "network-interface.attachment.instance-id",
        "network-interface.attachment.instance-owner-id",
        "network-interface.attachment.network-card-index", "network-interface.attachment.status",
        "network-interface.availability-zone", "network-interface.deny-all-igw-traffic",
        "network-interface.description", "network-interface.group-id",
        "network-interface.group-name", "network-interface.ipv4-prefixes.ipv4-prefix",
        "network-interface.ipv6-address", "network-interface.ipv6-addresses.ipv6-address",
        "network-interface.ipv6-addresses.is-primary-ipv6", "network-interface.ipv6-native",
        "network-interface.ipv6-prefixes.ipv6-prefix", "network-interface.mac-address",
        "network-interface.network-interface-id", "network-interface.operator.managed",
        "network-interface.operator.principal", "network-interface.outpost-arn",
        "network-interface.owner-id", "network-interface.private-dns-name",
        "network-interface.private-ip-address", "network-interface.public-dns-name",
        "network-interface.requester-id", "network-interface.requester-managed",
        "network-interface.source-dest-check", "network-interface.status",
        "network-interface.subnet-id", "network-interface.tag-key", "network-interface.tag-value",
        "network-interface.vpc-id", "network-performance-options.bandwidth-weighting",
        "operator.managed", "operator.principal", "outpost-arn", "owner-id", "placement-group-name",
        "placement-partition-number", "platform", "platform-details", "private-dns-name",
        "private-dns-name-options.enable-resource-name-dns-a-record",
        "private-dns-name-options.enable-resource-name-dns-aaaa-record",
        "private-dns-name-options.hostname-type", "private-ip-address", "product-code",
        "product-code.type", "ramdisk-id", "reason", "requester-id", "reservation-id",
        "root-device-name", "root-device-type", "source-dest-check", "spot-instance-request-id",
        "state-reason-code", "state-reason-message", "subnet-id", "tag-key", "tenancy",
        "tpm-support", "usage-operation", "usage-operation-update-time", "virtualization-type",
        "vpc-id",
    ];
    DescribeInternetGateways: DescribeInternetGatewaysRequest => DescribeInternetGatewaysResult, members, [
        "attachment.state", "attachment.vpc-id", "internet-gateway-id", "owner-id", "tag", "tag-key",
    ];
    DescribeIpamByoasn: DescribeIpamByoasnRequest => DescribeIpamByoasnResult, members, [];
    DescribeIpamExternalResourceVerificationTokens: DescribeIpamExternalResourceVerificationTokensRequest => DescribeIpamExternalResourceVerificationTokensResult, members, [
        "ipam-arn", "ipam-external-resource-verification-token-arn",
        "ipam-external-resource-verification-token-id", "ipam-id", "ipam-region", "state", "status",
        "token-name", "token-value",
    ];
    DescribeIpamInternetRegistryAssociations: DescribeIpamInternetRegistryAssociationsRequest => DescribeIpamInternetRegistryAssociationsResult, members, [];
    DescribeIpamPolicies: DescribeIpamPoliciesRequest => DescribeIpamPoliciesResult, members, [];
    DescribeIpamPoolAllocations: DescribeIpamPoolAllocationsRequest => DescribeIpamPoolAllocationsResult, members, [];
    DescribeIpamPools: DescribeIpamPoolsRequest => DescribeIpamPoolsResult, members, [];
    DescribeIpamPrefixListResolverTargets: DescribeIpamPrefixListResolverTargetsRequest => DescribeIpamPrefixListResolverTargetsResult, members, [];
    DescribeIpamPrefixListResolvers: DescribeIpamPrefixListResolversRequest => DescribeIpamPrefixListResolversResult, members, [];
    DescribeIpamResourceDiscoveries: DescribeIpamResourceDiscoveriesRequest => DescribeIpamResourceDiscoveriesResult, members, [];
    DescribeIpamResourceDiscoveryAssociations: DescribeIpamResourceDiscoveryAssociationsRequest => DescribeIpamResourceDiscoveryAssociationsResult, members, [];
    DescribeIpamScopes: DescribeIpamScopesRequest => DescribeIpamScopesResult, members, [];
    DescribeIpams: DescribeIpamsRequest => DescribeIpamsResult, members, [];
    DescribeIpv6Pools: DescribeIpv6PoolsRequest => DescribeIpv6PoolsResult, members, [
        "tag", "tag-key",
    ];
    DescribeKeyPairs: DescribeKeyPairsRequest => DescribeKeyPairsResult, members, [
        "fingerprint", "key-name", "key-pair-id", "tag", "tag-key",
    ];
    DescribeLaunchTemplateVersions: DescribeLaunchTemplateVersionsRequest => DescribeLaunchTemplateVersionsResult, members, [
        "create-time", "ebs-optimized", "host-resource-group-arn", "http-endpoint",
        "http-protocol-ipv4", "http-tokens", "iam-instance-profile", "image-id", "instance-type",
        "is-default-version", "kernel-id", "license-configuration-arn", "network-card-index",
        "ram-disk-id",
    ];
    DescribeLaunchTemplates: DescribeLaunchTemplatesRequest => DescribeLaunchTemplatesResult, members, [
        "create-time", "launch-template-name", "tag", "tag-key",
    ];
    DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest => DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult, members, [
        "local-gateway-id", "local-gateway-route-table-arn", "local-gateway-route-table-id",
        "local-gateway-route-table-virtual-interface-group-association-id",
        "local-gateway-route-table-virtual-interface-group-id", "owner-id", "state",
    ];
    DescribeLocalGatewayRouteTableVpcAssociations: DescribeLocalGatewayRouteTableVpcAssociationsRequest => DescribeLocalGatewayRouteTableVpcAssociationsResult, members, [
        "local-gateway-id", "local-gateway-route-table-arn", "local-gateway-route-table-id",
        "local-gateway-route-table-vpc-association-id", "owner-id", "state", "vpc-id",
    ];
    DescribeLocalGatewayRouteTables: DescribeLocalGatewayRouteTablesRequest => DescribeLocalGatewayRouteTablesResult, members, [
        "local-gateway-id", "local-gateway-route-table-arn", "local-gateway-route-table-id",
        "outpost-arn", "owner-id", "state",
    ];
    DescribeLocalGatewayVirtualInterfaceGroups: DescribeLocalGatewayVirtualInterfaceGroupsRequest => DescribeLocalGatewayVirtualInterfaceGroupsResult, members, [
        "local-gateway-id", "local-gateway-virtual-interface-group-id",
        "local-gateway-virtual-interface-id", "owner-id",
    ];
    DescribeLocalGatewayVirtualInterfaces: DescribeLocalGatewayVirtualInterfacesRequest => DescribeLocalGatewayVirtualInterfacesResult, members, [
        "local-address", "local-bgp-asn", "local-gateway-id", "local-gateway-virtual-interface-id",
        "owner-id", "peer-address", "peer-bgp-asn", "vlan",
    ];
    DescribeLocalGateways: DescribeLocalGatewaysRequest => DescribeLocalGatewaysResult, members, [
        "local-gateway-id", "outpost-arn", "owner-id", "state",
    ];
    DescribeLockedSnapshots: DescribeLockedSnapshotsRequest => DescribeLockedSnapshotsResult, members, [
        "lock-state",
    ];
    DescribeMacHosts: DescribeMacHostsRequest => DescribeMacHostsResult, members, [
        "availability-zone", "instance-type",
    ];
    DescribeMacModificationTasks: DescribeMacModificationTasksRequest => DescribeMacModificationTasksResult, members, [
        "instance-id", "mac-system-integrity-protection-configuration.sip-status", "start-time",
        "task-state", "task-type",
    ];
    DescribeManagedPrefixLists: DescribeManagedPrefixListsRequest => DescribeManagedPrefixListsResult, members, [
        "owner-id", "prefix-list-id", "prefix-list-name",
    ];
    DescribeMetricCategories: DescribeMetricCategoriesRequest => DescribeMetricCategoriesResult, members, [
        "metric-name",
    ];
    DescribeMovingAddresses: DescribeMovingAddressesRequest => DescribeMovingAddressesResult, members, [
        "moving-status",
    ];
    DescribeNatGateways: DescribeNatGatewaysRequest => DescribeNatGatewaysResult, members, [
        "nat-gateway-id", "state", "subnet-id", "tag", "tag-key", "vpc-id",
    ];
    DescribeNetworkAcls: DescribeNetworkAclsRequest => DescribeNetworkAclsResult, members, [
        "association.association-id", "association.network-acl-id", "association.subnet-id",
        "default", "entry.cidr", "entry.egress", "entry.icmp.code", "entry.icmp.type",
        "entry.ipv6-cidr", "entry.port-range.from", "entry.port-range.to", "entry.protocol",
        "entry.rule-action", "entry.rule-number", "network-acl-id", "owner-id", "tag", "tag-key",
        "vpc-id",
    ];
    DescribeNetworkInsightsAccessScopeAnalyses: DescribeNetworkInsightsAccessScopeAnalysesRequest => DescribeNetworkInsightsAccessScopeAnalysesResult, members, [];
    DescribeNetworkInsightsAccessScopes: DescribeNetworkInsightsAccessScopesRequest => DescribeNetworkInsightsAccessScopesResult, members, [];
    DescribeNetworkInsightsAnalyses: DescribeNetworkInsightsAnalysesRequest => DescribeNetworkInsightsAnalysesResult, members, [];
    DescribeNetworkInsightsPaths: DescribeNetworkInsightsPathsRequest => DescribeNetworkInsightsPathsResult, members, [];
    DescribeNetworkInterfaceAttribute: DescribeNetworkInterfaceAttributeRequest => DescribeNetworkInterfaceAttributeResult, members, [];
    DescribeNetworkInterfacePermissions: DescribeNetworkInterfacePermissionsRequest => DescribeNetworkInterfacePermissionsResult, members, [
        "network-interface-permission.aws-account-id", "network-interface-permission.aws-service",
        "network-interface-permission.network-interface-id",
        "network-interface-permission.network-interface-permission-id",
        "network-interface-permission.permission",
    ];
    DescribeNetworkInterfaces: DescribeNetworkInterfacesRequest => DescribeNetworkInterfacesResult, members, [
        "addresses.association.owner-id", "addresses.association.public-ip", "addresses.primary",
        "addresses.private-ip-address", "association.allocation-id", "association.association-id",
        "association.ip-owner-id", "association.public-dns-name", "association.public-ip",
        "attachment.attach-time", "attachment.attachment-id", "attachment.delete-on-termination",
        "attachment.device-index", "attachment.instance-id", "attachment.instance-owner-id",
        "attachment.status", "availability-zone", "availability-zone-id", "description", "group-id",
        "interface-type", "ipv6-addresses.ipv6-address", "mac-address", "network-interface-id",
        "operator.managed", "operator.principal", "owner-id", "private-dns-name",
        "private-ip-address", "requester-id", "requester-managed", "source-dest-check", "status",
        "subnet-id", "tag", "tag-key", "vpc-id",
    ];
    DescribeNetworkingFlexCostAllocationPolicies: DescribeNetworkingFlexCostAllocationPoliciesRequest => DescribeNetworkingFlexCostAllocationPoliciesResult, members, [
        "fca-policy-id", "managed-by", "network-resource-type", "showback-enabled",
    ];
    DescribeNetworkingFlexCostAllocationPolicyAssociations: DescribeNetworkingFlexCostAllocationPolicyAssociationsRequest => DescribeNetworkingFlexCostAllocationPolicyAssociationsResult, members, [
        "fca-policy-id", "managed-by", "resource-id",
    ];
    DescribeOutpostLags: DescribeOutpostLagsRequest => DescribeOutpostLagsResult, members, [
        "configuration-state", "local-address", "outpost-arn", "outpost-id", "outpost-lag-id",
        "owner-id", "peer-address", "peer-bgp-asn", "service-link-virtual-interface-arn",
        "service-link-virtual-interface-id", "vlan",
    ];
    DescribePlacementGroups: DescribePlacementGroupsRequest => DescribePlacementGroupsResult, members, [
        "group-arn", "group-name", "spread-level", "state", "strategy", "tag-key",
    ];
    DescribePrefixLists: DescribePrefixListsRequest => DescribePrefixListsResult, members, [
        "prefix-list-id", "prefix-list-name",
    ];
    DescribePrincipalIdFormat: DescribePrincipalIdFormatRequest => DescribePrincipalIdFormatResult, members, [];
    DescribePublicIpv4Pools: DescribePublicIpv4PoolsRequest => DescribePublicIpv4PoolsResult, members, [
        "tag", "tag-key",
    ];
    DescribeRegions: DescribeRegionsRequest => DescribeRegionsResult, members, [
        "endpoint", "opt-in-status", "region-name",
    ];
    DescribeReplaceRootVolumeTasks: DescribeReplaceRootVolumeTasksRequest => DescribeReplaceRootVolumeTasksResult, members, [
        "instance-id",
    ];
    DescribeReservedInstances: DescribeReservedInstancesRequest => DescribeReservedInstancesResult, members, [
        "availability-zone", "availability-zone-id", "duration", "end", "fixed-price",
        "instance-type", "product-description", "reserved-instances-id", "scope", "start", "state",
        "tag-key", "usage-price",
    ];
    DescribeReservedInstancesListings: DescribeReservedInstancesListingsRequest => DescribeReservedInstancesListingsResult, members, [
        "reserved-instances-id", "reserved-instances-listing-id", "status", "status-message",
    ];
    DescribeReservedInstancesModifications: DescribeReservedInstancesModificationsRequest => DescribeReservedInstancesModificationsResult, members, [
        "client-token", "create-date", "effective-date", "modification-result.reserved-instances-id",
        "modification-result.target-configuration.availability-zone",
        "modification-result.target-configuration.availability-zone-id",
        "modification-result.target-configuration.instance-count",
        "modification-result.target-configuration.instance-type", "reserved-instances-id",
        "reserved-instances-modification-id", "status", "status-message", "update-date",
    ];
    DescribeReservedInstancesOfferings: DescribeReservedInstancesOfferingsRequest => DescribeReservedInstancesOfferingsResult, members, [
        "availability-zone", "availability-zone-id", "duration", "fixed-price", "instance-type",
        "marketplace", "product-description", "reserved-instances-offering-id", "scope",
        "usage-price",
    ];
    DescribeRouteServerEndpoints: DescribeRouteServerEndpointsRequest => DescribeRouteServerEndpointsResult, members, [];
    DescribeRouteServerPeers: DescribeRouteServerPeersRequest => DescribeRouteServerPeersResult, members, [];
    DescribeRouteServers: DescribeRouteServersRequest => DescribeRouteServersResult, members, [];
    DescribeRouteTables: DescribeRouteTablesRequest => DescribeRouteTablesResult, members, [
        "association.gateway-id", "association.main", "association.route-table-association-id",
        "association.route-table-id", "association.subnet-id", "owner-id", "route-table-id",
        "route.destination-cidr-block", "route.destination-ipv6-cidr-block",
        "route.destination-prefix-list-id", "route.egress-only-internet-gateway-id",
        "route.gateway-id", "route.instance-id", "route.nat-gateway-id", "route.origin",
        "route.state", "route.transit-gateway-id", "route.vpc-peering-connection-id", "tag",
        "tag-key", "vpc-id",
    ];
    DescribeScheduledInstanceAvailability: DescribeScheduledInstanceAvailabilityRequest => DescribeScheduledInstanceAvailabilityResult, members, [
        "availability-zone", "instance-type", "platform",
    ];
    DescribeScheduledInstances: DescribeScheduledInstancesRequest => DescribeScheduledInstancesResult, members, [
        "availability-zone", "instance-type", "platform",
    ];
    DescribeSecondaryInterfaces: DescribeSecondaryInterfacesRequest => DescribeSecondaryInterfacesResult, members, [
        "attachment.attachment-id", "attachment.instance-id", "attachment.instance-owner-id",
        "attachment.status", "owner-id", "private-ipv4-addresses.private-ip-address",
        "secondary-interface-arn", "secondary-interface-id", "secondary-interface-type",
        "secondary-network-id", "secondary-network-type", "secondary-subnet-id", "status", "tag",
        "tag-key",
    ];
    DescribeSecondaryNetworks: DescribeSecondaryNetworksRequest => DescribeSecondaryNetworksResult, members, [
        "ipv4-cidr-block-association.association-id", "ipv4-cidr-block-association.cidr-block",
        "ipv4-cidr-block-association.state", "owner-id", "secondary-network-arn",
        "secondary-network-id", "state", "tag", "tag-key", "type",
    ];
    DescribeSecondarySubnets: DescribeSecondarySubnetsRequest => DescribeSecondarySubnetsResult, members, [
        "ipv4-cidr-block-association.association-id", "ipv4-cidr-block-association.cidr-block",
        "ipv4-cidr-block-association.state", "owner-id", "secondary-network-id",
        "secondary-network-type", "secondary-subnet-arn", "secondary-subnet-id", "state", "tag",
        "tag-key",
    ];
    DescribeSecurityGroupReferences: DescribeSecurityGroupReferencesRequest => DescribeSecurityGroupReferencesResult, members, [];
    DescribeSecurityGroupRules: DescribeSecurityGroupRulesRequest => DescribeSecurityGroupRulesResult, members, [
        "group-id", "security-group-rule-id", "tag",
    ];
    DescribeSecurityGroupVpcAssociations: DescribeSecurityGroupVpcAssociationsRequest => DescribeSecurityGroupVpcAssociationsResult, members, [
        "group-id", "group-owner-id", "state", "vpc-id", "vpc-owner-id",
    ];
    DescribeSecurityGroups: DescribeSecurityGroupsRequest => DescribeSecurityGroupsResult, members, [
        "description", "egress.ip-permission.cidr", "egress.ip-permission.from-port",
        "egress.ip-permission.group-id", "egress.ip-permission.group-name",
        "egress.ip-permission.ipv6-cidr", "egress.ip-permission.prefix-list-id",
        "egress.ip-permission.protocol", "egress.ip-permission.to-port",
        "egress.ip-permission.user-id", "group-id", "group-name", "ip-permission.cidr",
        "ip-permission.from-port", "ip-permission.group-id", "ip-permission.group-name",
        "ip-permission.ipv6-cidr", "ip-permission.prefix-list-id", "ip-permission.protocol",
        "ip-permission.to-port", "ip-permission.user-id", "owner-id", "tag", "tag-key", "vpc-id",
    ];
    DescribeServiceLinkVirtualInterfaces: DescribeServiceLinkVirtualInterfacesRequest => DescribeServiceLinkVirtualInterfacesResult, members, [
        "local-gateway-virtual-interface-id", "outpost-arn", "outpost-lag-id", "owner-id",
        "service-link-virtual-interface-id", "state", "vlan",
    ];
    DescribeSnapshotAttribute: DescribeSnapshotAttributeRequest => DescribeSnapshotAttributeResult, members, [];
    DescribeSnapshotTierStatus: DescribeSnapshotTierStatusRequest => DescribeSnapshotTierStatusResult, members, [
        "last-tiering-operation", "snapshot-id", "volume-id",
    ];
    DescribeSnapshots: DescribeSnapshotsRequest => DescribeSnapshotsResult, members, [
        "description", "encrypted", "owner-alias", "owner-id", "progress", "snapshot-id",
        "start-time", "status", "storage-tier", "tag", "tag-key", "transfer-type", "volume-id",
        "volume-size",
    ];
    DescribeSpotDatafeedSubscription: DescribeSpotDatafeedSubscriptionRequest => DescribeSpotDatafeedSubscriptionResult, members, [];
    DescribeSpotFleetInstances: DescribeSpotFleetInstancesRequest => DescribeSpotFleetInstancesResponse, members, [];
    DescribeSpotFleetRequestHistory: DescribeSpotFleetRequestHistoryRequest => DescribeSpotFleetRequestHistoryResponse, members, [];
    DescribeSpotFleetRequests: DescribeSpotFleetRequestsRequest => DescribeSpotFleetRequestsResponse, members, [];
    DescribeSpotInstanceRequests: DescribeSpotInstanceRequestsRequest => DescribeSpotInstanceRequestsResult, members, [
        "availability-zone-group", "create-time", "fault-code", "fault-message", "instance-id",
        "launch-group", "launch.block-device-mapping.delete-on-termination",
        "launch.block-device-mapping.device-name", "launch.block-device-mapping.snapshot-id",
        "launch.block-device-mapping.volume-size", "launch.block-device-mapping.volume-type",
        "launch.group-id", "launch.group-name", "launch.image-id", "launch.instance-type",
        "launch.kernel-id", "launch.key-name", "launch.monitoring-enabled", "launch.ramdisk-id",
        "launched-availability-zone", "launched-availability-zone-id",
        "network-interface.addresses.primary", "network-interface.delete-on-termination",
        "network-interface.description", "network-interface.device-index",
        "network-interface.group-id", "network-interface.network-interface-id",
        "network-interface.private-ip-address", "network-interface.subnet-id", "product-description",
        "spot-instance-request-id", "spot-price", "state", "status-code", "status-message",
        "tag-key", "type", "valid-from", "valid-until",
    ];
    DescribeSpotPriceHistory: DescribeSpotPriceHistoryRequest => DescribeSpotPriceHistoryResult, members, [
        "availability-zone", "availability-zone-id", "instance-type", "product-description",
        "spot-price", "timestamp",
    ];
    DescribeStaleSecurityGroups: DescribeStaleSecurityGroupsRequest => DescribeStaleSecurityGroupsResult, members, [];
    DescribeStoreImageTasks: DescribeStoreImageTasksRequest => DescribeStoreImageTasksResult, members, [
        "bucket", "task-state",
    ];
    DescribeSubnets: DescribeSubnetsRequest => DescribeSubnetsResult, members, [
        "availability-zone", "availability-zone-id", "available-ip-address-count", "cidr-block",
        "customer-owned-ipv4-pool", "default-for-az", "enable-dns64", "enable-lni-at-device-index",
        "ipv6-cidr-block-association.association-id", "ipv6-cidr-block-association.ipv6-cidr-block",
        "ipv6-cidr-block-association.state", "ipv6-native", "map-customer-owned-ip-on-launch",
        "map-public-ip-on-launch", "outpost-arn", "owner-id",
        "private-dns-name-options-on-launch.enable-resource-name-dns-a-record",
        "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record",
        "private-dns-name-options-on-launch.hostname-type", "state", "subnet-arn", "subnet-id",
        "tag", "tag-key", "vpc-id",
    ];
    DescribeTags: DescribeTagsRequest => DescribeTagsResult, members, [
        "key", "resource-id", "resource-type", "tag", "value",
    ];
    DescribeTrafficMirrorFilterRules: DescribeTrafficMirrorFilterRulesRequest => DescribeTrafficMirrorFilterRulesResult, members, [
        "description", "destination-cidr-block", "protocol", "rule-action", "rule-number",
        "source-cidr-block", "traffic-direction", "traffic-mirror-filter-id",
        "traffic-mirror-filter-rule-id",
    ];
    DescribeTrafficMirrorFilters: DescribeTrafficMirrorFiltersRequest => DescribeTrafficMirrorFiltersResult, members, [
        "description", "traffic-mirror-filter-id",
    ];
    DescribeTrafficMirrorSessions: DescribeTrafficMirrorSessionsRequest => DescribeTrafficMirrorSessionsResult, members, [
        "description", "network-interface-id", "owner-id", "packet-length", "session-number",
        "traffic-mirror-filter-id", "traffic-mirror-session-id", "traffic-mirror-target-id",
        "virtual-network-id",
    ];
    DescribeTrafficMirrorTargets: DescribeTrafficMirrorTargetsRequest => DescribeTrafficMirrorTargetsResult, members, [
        "description", "network-interface-id", "network-load-balancer-arn", "owner-id",
        "traffic-mirror-target-id",
    ];
    DescribeTransitGatewayAttachments: DescribeTransitGatewayAttachmentsRequest => DescribeTransitGatewayAttachmentsResult, members, [
        "association.state", "association.transit-gateway-route-table-id", "resource-id",
        "resource-owner-id", "resource-type", "state", "transit-gateway-attachment-id",
        "transit-gateway-id", "transit-gateway-owner-id",
    ];
    DescribeTransitGatewayConnectPeers: DescribeTransitGatewayConnectPeersRequest => DescribeTransitGatewayConnectPeersResult, members, [
        "state", "transit-gateway-attachment-id", "transit-gateway-connect-peer-id",
    ];
    DescribeTransitGatewayConnects: DescribeTransitGatewayConnectsRequest => DescribeTransitGatewayConnectsResult, members, [
        "options.protocol", "state", "transit-gateway-attachment-id", "transit-gateway-id",
        "transport-transit-gateway-attachment-id",
    ];
    DescribeTransitGatewayMeteringPolicies: DescribeTransitGatewayMeteringPoliciesRequest => DescribeTransitGatewayMeteringPoliciesResult, members, [];
    DescribeTransitGatewayMulticastDomains: DescribeTransitGatewayMulticastDomainsRequest => DescribeTransitGatewayMulticastDomainsResult, members, [
        "state", "transit-gateway-id", "transit-gateway-multicast-domain-id",
    ];
    DescribeTransitGatewayNetworkFunctionAttachments: DescribeTransitGatewayNetworkFunctionAttachmentsRequest => DescribeTransitGatewayNetworkFunctionAttachmentsResult, members, [
        "service-name", "state", "transit-gateway-attachment-id", "transit-gateway-id",
    ];
    DescribeTransitGatewayPeeringAttachments: DescribeTransitGatewayPeeringAttachmentsRequest => DescribeTransitGatewayPeeringAttachmentsResult, members, [
        "local-owner-id", "remote-owner-id", "state", "tag", "tag-key",
        "transit-gateway-attachment-id", "transit-gateway-id",
    ];
    DescribeTransitGatewayPolicyTables: DescribeTransitGatewayPolicyTablesRequest => DescribeTransitGatewayPolicyTablesResult, members, [];
    DescribeTransitGatewayRouteTableAnnouncements: DescribeTransitGatewayRouteTableAnnouncementsRequest => DescribeTransitGatewayRouteTableAnnouncementsResult, members, [];
    DescribeTransitGatewayRouteTables: DescribeTransitGatewayRouteTablesRequest => DescribeTransitGatewayRouteTablesResult, members, [
        "default-association-route-table", "default-propagation-route-table", "state",
        "transit-gateway-id", "transit-gateway-route-table-id",
    ];
    DescribeTransitGatewayVpcAttachments: DescribeTransitGatewayVpcAttachmentsRequest => DescribeTransitGatewayVpcAttachmentsResult, members, [
        "state", "transit-gateway-attachment-id", "transit-gateway-id", "vpc-id",
    ];
    DescribeTransitGateways: DescribeTransitGatewaysRequest => DescribeTransitGatewaysResult, members, [
        "options.amazon-side-asn", "options.association-default-route-table-id",
        "options.auto-accept-shared-attachments", "options.default-route-table-association",
        "options.default-route-table-propagation", "options.dns-support",
        "options.propagation-default-route-table-id", "options.vpn-ecmp-support", "owner-id",
        "state", "tag-key", "transit-gateway-id",
    ];
    DescribeTrunkInterfaceAssociations: DescribeTrunkInterfaceAssociationsRequest => DescribeTrunkInterfaceAssociationsResult, members, [
        "gre-key", "interface-protocol",
    ];
    DescribeVerifiedAccessEndpoints: DescribeVerifiedAccessEndpointsRequest => DescribeVerifiedAccessEndpointsResult, members, [];
    DescribeVerifiedAccessGroups: DescribeVerifiedAccessGroupsRequest => DescribeVerifiedAccessGroupsResult, members, [];
    DescribeVerifiedAccessInstanceLoggingConfigurations: DescribeVerifiedAccessInstanceLoggingConfigurationsRequest => DescribeVerifiedAccessInstanceLoggingConfigurationsResult, members, [];
    DescribeVerifiedAccessInstances: DescribeVerifiedAccessInstancesRequest => DescribeVerifiedAccessInstancesResult, members, [];
    DescribeVerifiedAccessTrustProviders: DescribeVerifiedAccessTrustProvidersRequest => DescribeVerifiedAccessTrustProvidersResult, members, [];
    DescribeVolumeAttribute: DescribeVolumeAttributeRequest => DescribeVolumeAttributeResult, members, [];
    DescribeVolumeStatus: DescribeVolumeStatusRequest => DescribeVolumeStatusResult, members, [
        "action.code", "action.description", "action.event-id", "attachment-status.instance-id",
        "attachment-status.io-performance", "availability-zone", "event.description",
        "event.event-id", "event.event-type", "event.not-after", "event.not-before",
        "volume-status.details-name", "volume-status.details-status", "volume-status.status",
    ];
    DescribeVolumes: DescribeVolumesRequest => DescribeVolumesResult, members, [
        "attachment.attach-time", "attachment.delete-on-termination", "attachment.device",
        "attachment.instance-id", "attachment.status", "availability-zone", "availability-zone-id",
        "create-time", "encrypted", "fast-restored", "multi-attach-enabled", "operator.managed",
        "operator.principal", "size", "snapshot-id", "status", "tag", "tag-key", "volume-id",
        "volume-type",
    ];
    DescribeVolumesModifications: DescribeVolumesModificationsRequest => DescribeVolumesModificationsResult, members, [
        "modification-state", "original-iops", "original-size", "original-volume-type",
        "originalMultiAttachEnabled", "start-time", "target-iops", "target-size",
        "target-volume-type", "targetMultiAttachEnabled", "volume-id",
    ];
    DescribeVpcAttribute: DescribeVpcAttributeRequest => DescribeVpcAttributeResult, members, [];
    DescribeVpcBlockPublicAccessExclusions: DescribeVpcBlockPublicAccessExclusionsRequest => DescribeVpcBlockPublicAccessExclusionsResult, members, [
        "internet-gateway-exclusion-mode", "resource-arn", "state", "tag", "tag-key", "tag-value",
    ];
    DescribeVpcBlockPublicAccessOptions: DescribeVpcBlockPublicAccessOptionsRequest => DescribeVpcBlockPublicAccessOptionsResult, members, [];
    DescribeVpcClassicLink: DescribeVpcClassicLinkRequest => DescribeVpcClassicLinkResult, members, [
        "is-classic-link-enabled", "tag", "tag-key",
    ];
    DescribeVpcClassicLinkDnsSupport: DescribeVpcClassicLinkDnsSupportRequest => DescribeVpcClassicLinkDnsSupportResult, members, [];
    DescribeVpcEncryptionControls: DescribeVpcEncryptionControlsRequest => DescribeVpcEncryptionControlsResult, members, [];
    DescribeVpcEndpointAssociations: DescribeVpcEndpointAssociationsRequest => DescribeVpcEndpointAssociationsResult, members, [
        "associated-resource-accessibility", "associated-resource-id", "association-id",
        "resource-configuration-group-arn", "service-network-arn", "vpc-endpoint-id",
    ];
    DescribeVpcEndpointConnectionNotifications: DescribeVpcEndpointConnectionNotificationsRequest => DescribeVpcEndpointConnectionNotificationsResult, members, [
        "connection-notification-arn", "connection-notification-id", "connection-notification-state",
        "connection-notification-type", "service-id", "vpc-endpoint-id",
    ];
    DescribeVpcEndpointConnections: DescribeVpcEndpointConnectionsRequest => DescribeVpcEndpointConnectionsResult, members, [
        "ip-address-type", "service-id", "transit-gateway-attachment-id", "vpc-endpoint-id",
        "vpc-endpoint-owner", "vpc-endpoint-region", "vpc-endpoint-state",
    ];
    DescribeVpcEndpointServiceConfigurations: DescribeVpcEndpointServiceConfigurationsRequest => DescribeVpcEndpointServiceConfigurationsResult, members, [
        "service-id", "service-name", "service-state", "supported-ip-address-types", "tag",
        "tag-key",
    ];
    DescribeVpcEndpointServicePermissions: DescribeVpcEndpointServicePermissionsRequest => DescribeVpcEndpointServicePermissionsResult, members, [
        "permission-type", "principal", "principal-type",
    ];
    DescribeVpcEndpointServices: DescribeVpcEndpointServicesRequest => DescribeVpcEndpointServicesResult, members, [
        "owner", "service-name", "service-region", "service-type", "supported-ip-address-types",
        "tag", "tag-key",
    ];
    DescribeVpcEndpoints: DescribeVpcEndpointsRequest => DescribeVpcEndpointsResult, members, [
        "ip-address-type", "service-name", "service-region", "tag", "tag-key", "vpc-endpoint-id",
        "vpc-endpoint-state", "vpc-endpoint-type", "vpc-id",
    ];
    DescribeVpcPeeringConnections: DescribeVpcPeeringConnectionsRequest => DescribeVpcPeeringConnectionsResult, members, [
        "accepter-vpc-info.cidr-block", "accepter-vpc-info.owner-id", "accepter-vpc-info.vpc-id",
        "expiration-time", "requester-vpc-info.cidr-block", "requester-vpc-info.owner-id",
        "requester-vpc-info.vpc-id", "status-code", "status-message", "tag", "tag-key",
        "vpc-peering-connection-id",
    ];
    DescribeVpcs: DescribeVpcsRequest => DescribeVpcsResult, members, [
        "cidr", "cidr-block-association.association-id", "cidr-block-association.cidr-block",
        "cidr-block-association.state", "dhcp-options-id",
        "ipv6-cidr-block-association.association-id", "ipv6-cidr-block-association.ipv6-cidr-block",
        "ipv6-cidr-block-association.ipv6-pool", "ipv6-cidr-block-association.state", "is-default",
        "owner-id", "state", "tag", "tag-key", "vpc-id",
    ];
    DescribeVpnConcentrators: DescribeVpnConcentratorsRequest => DescribeVpnConcentratorsResult, members, [];
    DescribeVpnConnections: DescribeVpnConnectionsRequest => DescribeVpnConnectionsResult, members, [
        "bgp-asn", "customer-gateway-configuration", "customer-gateway-id",
        "option.static-routes-only", "route.destination-cidr-block", "state", "tag", "tag-key",
        "transit-gateway-id", "type", "vpn-connection-id", "vpn-gateway-id",
    ];
    DescribeVpnGateways: DescribeVpnGatewaysRequest => DescribeVpnGatewaysResult, members, [
        "amazon-side-asn", "attachment.state", "attachment.vpc-id", "availability-zone", "state",
        "tag", "tag-key", "type", "vpn-gateway-id",
    ];
    DetachClassicLinkVpc: DetachClassicLinkVpcRequest => DetachClassicLinkVpcResult, members, [];
    DetachImageWatermark: DetachImageWatermarkRequest => DetachImageWatermarkResult, members, [];
    DetachInternetGateway: DetachInternetGatewayRequest => Empty, nothing, [];
    DetachNetworkInterface: DetachNetworkInterfaceRequest => Empty, nothing, [];
    DetachVerifiedAccessTrustProvider: DetachVerifiedAccessTrustProviderRequest => DetachVerifiedAccessTrustProviderResult, members, [];
    DetachVolume: DetachVolumeRequest => VolumeAttachment, members, [];
    DetachVpnGateway: DetachVpnGatewayRequest => Empty, nothing, [];
    DisableAddressTransfer: DisableAddressTransferRequest => DisableAddressTransferResult, members, [];
    DisableAllowedImagesSettings: DisableAllowedImagesSettingsRequest => DisableAllowedImagesSettingsResult, members, [];
    DisableApplicationStatusCheckSuppression: DisableApplicationStatusCheckSuppressionRequest => DisableApplicationStatusCheckSuppressionResult, members, [];
    DisableAwsNetworkPerformanceMetricSubscription: DisableAwsNetworkPerformanceMetricSubscriptionRequest => DisableAwsNetworkPerformanceMetricSubscriptionResult, members, [];
    DisableCapacityManager: DisableCapacityManagerRequest => DisableCapacityManagerResult, members, [];
    DisableEbsEncryptionByDefault: DisableEbsEncryptionByDefaultRequest => DisableEbsEncryptionByDefaultResult, members, [];
    DisableFastLaunch: DisableFastLaunchRequest => DisableFastLaunchResult, members, [];
    DisableFastSnapshotRestores: DisableFastSnapshotRestoresRequest => DisableFastSnapshotRestoresResult, members, [];
    DisableImage: DisableImageRequest => DisableImageResult, members, [];
    DisableImageBlockPublicAccess: DisableImageBlockPublicAccessRequest => DisableImageBlockPublicAccessResult, members, [];
    DisableImageDeprecation: DisableImageDeprecationRequest => DisableImageDeprecationResult, members, [];
    DisableImageDeregistrationProtection: DisableImageDeregistrationProtectionRequest => DisableImageDeregistrationProtectionResult, members, [];
    DisableInstanceSqlHaStandbyDetections: DisableInstanceSqlHaStandbyDetectionsRequest => DisableInstanceSqlHaStandbyDetectionsResult, members, [];
    DisableIpamOrganizationAdminAccount: DisableIpamOrganizationAdminAccountRequest => DisableIpamOrganizationAdminAccountResult, members, [];
    DisableIpamPolicy: DisableIpamPolicyRequest => DisableIpamPolicyResult, members, [];
    DisableRouteServerPropagation: DisableRouteServerPropagationRequest => DisableRouteServerPropagationResult, members, [];
    DisableSerialConsoleAccess: DisableSerialConsoleAccessRequest => DisableSerialConsoleAccessResult, members, [];
    DisableSnapshotBlockPublicAccess: DisableSnapshotBlockPublicAccessRequest => DisableSnapshotBlockPublicAccessResult, members, [];
    DisableTransitGatewayRouteTablePropagation: DisableTransitGatewayRouteTablePropagationRequest => DisableTransitGatewayRouteTablePropagationResult, members, [];
    DisableVgwRoutePropagation: DisableVgwRoutePropagationRequest => Empty, nothing, [];
    DisableVpcClassicLink: DisableVpcClassicLinkRequest => DisableVpcClassicLinkResult, members, [];
    DisableVpcClassicLinkDnsSupport: DisableVpcClassicLinkDnsSupportRequest => DisableVpcClassicLinkDnsSupportResult, members, [];
    DisassociateAddress: DisassociateAddressRequest => Empty, nothing, [];
    DisassociateApplicationStatusCheck: DisassociateApplicationStatusCheckRequest => DisassociateApplicationStatusCheckResult, members, [];
    DisassociateCapacityReservationBillingOwner: DisassociateCapacityReservationBillingOwnerRequest => DisassociateCapacityReservationBillingOwnerResult, members, [];
    DisassociateClientVpnTargetNetwork: DisassociateClientVpnTargetNetworkRequest => DisassociateClientVpnTargetNetworkResult, members, [];
    DisassociateEnclaveCertificateIamRole: DisassociateEnclaveCertificateIamRoleRequest => DisassociateEnclaveCertificateIamRoleResult, members, [];
    DisassociateIamInstanceProfile: DisassociateIamInstanceProfileRequest => DisassociateIamInstanceProfileResult, members, [];
    DisassociateInstanceEventWindow: DisassociateInstanceEventWindowRequest => DisassociateInstanceEventWindowResult, members, [];
    DisassociateIpamByoasn: DisassociateIpamByoasnRequest => DisassociateIpamByoasnResult, members, [];
    DisassociateIpamResourceDiscovery: DisassociateIpamResourceDiscoveryRequest => DisassociateIpamResourceDiscoveryResult, members, [];
    DisassociateKmsKeyId: DisassociateKmsKeyIdRequest => DisassociateKmsKeyIdResult, members, [];
    DisassociateNatGatewayAddress: DisassociateNatGatewayAddressRequest => DisassociateNatGatewayAddressResult, members, [];
    DisassociateNetworkingFlexCostAllocationPolicy: DisassociateNetworkingFlexCostAllocationPolicyRequest => DisassociateNetworkingFlexCostAllocationPolicyResult, members, [];
    DisassociateRouteServer: DisassociateRouteServerRequest => DisassociateRouteServerResult, members, [];
    DisassociateRouteTable: DisassociateRouteTableRequest => Empty, nothing, [];
    DisassociateSecurityGroupVpc: DisassociateSecurityGroupVpcRequest => DisassociateSecurityGroupVpcResult, members, [];
    DisassociateSubnetCidrBlock: DisassociateSubnetCidrBlockRequest => DisassociateSubnetCidrBlockResult, members, [];
    DisassociateTransitGatewayMulticastDomain: DisassociateTransitGatewayMulticastDomainRequest => DisassociateTransitGatewayMulticastDomainResult, members, [];
    DisassociateTransitGatewayPolicyTable: DisassociateTransitGatewayPolicyTableRequest => DisassociateTransitGatewayPolicyTableResult, members, [];
    DisassociateTransitGatewayRouteTable: DisassociateTransitGatewayRouteTableRequest => DisassociateTransitGatewayRouteTableResult, members, [];
    DisassociateTrunkInterface: DisassociateTrunkInterfaceRequest => DisassociateTrunkInterfaceResult, members, [];
    DisassociateVpcCidrBlock: DisassociateVpcCidrBlockRequest => DisassociateVpcCidrBlockResult, members, [];
    EnableAddressTransfer: EnableAddressTransferRequest => EnableAddressTransferResult, members, [];
    EnableAllowedImagesSettings: EnableAllowedImagesSettingsRequest => EnableAllowedImagesSettingsResult, members, [];
    EnableApplicationStatusCheckSuppression: EnableApplicationStatusCheckSuppressionRequest => EnableApplicationStatusCheckSuppressionResult, members, [];
    EnableAwsNetworkPerformanceMetricSubscription: EnableAwsNetworkPerformanceMetricSubscriptionRequest => EnableAwsNetworkPerformanceMetricSubscriptionResult, members, [];
    EnableCapacityManager: EnableCapacityManagerRequest => EnableCapacityManagerResult, members, [];
    EnableEbsEncryptionByDefault: EnableEbsEncryptionByDefaultRequest => EnableEbsEncryptionByDefaultResult, members, [];
    EnableFastLaunch: EnableFastLaunchRequest => EnableFastLaunchResult, members, [];
    EnableFastSnapshotRestores: EnableFastSnapshotRestoresRequest => EnableFastSnapshotRestoresResult, members, [];
    EnableImage: EnableImageRequest => EnableImageResult, members, [];
    EnableImageBlockPublicAccess: EnableImageBlockPublicAccessRequest => EnableImageBlockPublicAccessResult, members, [];
    EnableImageDeprecation: EnableImageDeprecationRequest => EnableImageDeprecationResult, members, [];
    EnableImageDeregistrationProtection: EnableImageDeregistrationProtectionRequest => EnableImageDeregistrationProtectionResult, members, [];
    EnableInstanceSqlHaStandbyDetections: EnableInstanceSqlHaStandbyDetectionsRequest => EnableInstanceSqlHaStandbyDetectionsResult, members, [];
    EnableIpamInternetRegistryAssociation: EnableIpamInternetRegistryAssociationRequest => EnableIpamInternetRegistryAssociationResult, members, [];
    EnableIpamOrganizationAdminAccount: EnableIpamOrganizationAdminAccountRequest => EnableIpamOrganizationAdminAccountResult, members, [];
    EnableIpamPolicy: EnableIpamPolicyRequest => EnableIpamPolicyResult, members, [];
    EnableReachabilityAnalyzerOrganizationSharing: EnableReachabilityAnalyzerOrganizationSharingRequest => EnableReachabilityAnalyzerOrganizationSharingResult, members, [];
    EnableRouteServerPropagation: EnableRouteServerPropagationRequest => EnableRouteServerPropagationResult, members, [];
    EnableSerialConsoleAccess: EnableSerialConsoleAccessRequest => EnableSerialConsoleAccessResult, members, [];
    EnableSnapshotBlockPublicAccess: EnableSnapshotBlockPublicAccessRequest => EnableSnapshotBlockPublicAccessResult, members, [];
    EnableTransitGatewayRouteTablePropagation: EnableTransitGatewayRouteTablePropagationRequest => EnableTransitGatewayRouteTablePropagationResult, members, [];
    EnableVgwRoutePropagation: EnableVgwRoutePropagationRequest => Empty, nothing, [];
    EnableVolumeIO: EnableVolumeIORequest => Empty, nothing, [];
    EnableVpcClassicLink: EnableVpcClassicLinkRequest => EnableVpcClassicLinkResult, members, [];
    EnableVpcClassicLinkDnsSupport: EnableVpcClassicLinkDnsSupportRequest => EnableVpcClassicLinkDnsSupportResult, members, [];
    ExportClientVpnClientCertificateRevocationList: ExportClientVpnClientCertificateRevocationListRequest => ExportClientVpnClientCertificateRevocationListResult, members, [];
    ExportClientVpnClientConfiguration: ExportClientVpnClientConfigurationRequest => ExportClientVpnClientConfigurationResult, members, [];
    ExportImage: ExportImageRequest => ExportImageResult, members, [];
    ExportTransitGatewayRoutes: ExportTransitGatewayRoutesRequest => ExportTransitGatewayRoutesResult, members, [
        "attachment.resource-id", "attachment.transit-gateway-attachment-id",
        "route-search.exact-match", "route-search.longest-prefix-match",
        "route-search.subnet-of-match", "route-search.supernet-of-match", "state",
        "transit-gateway-route-destination-cidr-block", "type",
    ];
    ExportVerifiedAccessInstanceClientConfiguration: ExportVerifiedAccessInstanceClientConfigurationRequest => ExportVerifiedAccessInstanceClientConfigurationResult, members, [];
    GetActiveVpnTunnelStatus: GetActiveVpnTunnelStatusRequest => GetActiveVpnTunnelStatusResult, members, [];
    GetAllowedImagesSettings: GetAllowedImagesSettingsRequest => GetAllowedImagesSettingsResult, members, [];
    GetAssociatedEnclaveCertificateIamRoles: GetAssociatedEnclaveCertificateIamRolesRequest => GetAssociatedEnclaveCertificateIamRolesResult, members, [];
    GetAssociatedIpv6PoolCidrs: GetAssociatedIpv6PoolCidrsRequest => GetAssociatedIpv6PoolCidrsResult, members, [];
    GetAwsNetworkPerformanceData: GetAwsNetworkPerformanceDataRequest => GetAwsNetworkPerformanceDataResult, members, [];
    GetCapacityManagerAttributes: GetCapacityManagerAttributesRequest => GetCapacityManagerAttributesResult, members, [];
    GetCapacityManagerMetricData: GetCapacityManagerMetricDataRequest => GetCapacityManagerMetricDataResult, members, [];
    GetCapacityManagerMetricDimensions: GetCapacityManagerMetricDimensionsRequest => GetCapacityManagerMetricDimensionsResult, members, [];
    GetCapacityManagerMonitoredTagKeys: GetCapacityManagerMonitoredTagKeysRequest => GetCapacityManagerMonitoredTagKeysResult, members, [];
    GetCapacityManagerSupportabilityScores: GetCapacityManagerSupportabilityScoresRequest => GetCapacityManagerSupportabilityScoresResult, members, [];
    GetCapacityReservationUsage: GetCapacityReservationUsageRequest => GetCapacityReservationUsageResult, members, [];
    GetClientVpnEndpointAuthorizationPolicy: GetClientVpnEndpointAuthorizationPolicyRequest => GetClientVpnEndpointAuthorizationPolicyResult, members, [];
    GetCoipPoolUsage: GetCoipPoolUsageRequest => GetCoipPoolUsageResult, members, [
        "coip-address-usage.allocation-id", "coip-address-usage.aws-account-id",
        "coip-address-usage.aws-service", "coip-address-usage.co-ip",
    ];
    GetConsoleOutput: GetConsoleOutputRequest => GetConsoleOutputResult, members, [];
    GetConsoleScreenshot: GetConsoleScreenshotRequest => GetConsoleScreenshotResult, members, [];
    GetDeclarativePoliciesReportSummary: GetDeclarativePoliciesReportSummaryRequest => GetDeclarativePoliciesReportSummaryResult, members, [];
    GetDefaultCreditSpecification: GetDefaultCreditSpecificationRequest => GetDefaultCreditSpecificationResult, members, [];
    GetEbsDefaultKmsKeyId: GetEbsDefaultKmsKeyIdRequest => GetEbsDefaultKmsKeyIdResult, members, [];
    GetEbsEncryptionByDefault: GetEbsEncryptionByDefaultRequest => GetEbsEncryptionByDefaultResult, members, [];
    GetEnabledIpamPolicy: GetEnabledIpamPolicyRequest => GetEnabledIpamPolicyResult, members, [];
    GetFlowLogsIntegrationTemplate: GetFlowLogsIntegrationTemplateRequest => GetFlowLogsIntegrationTemplateResult, members, [];
    GetGroupsForCapacityReservation: GetGroupsForCapacityReservationRequest => GetGroupsForCapacityReservationResult, members, [];
    GetHostReservationPurchasePreview: GetHostReservationPurchasePreviewRequest => GetHostReservationPurchasePreviewResult, members, [];
    GetImageAncestry: GetImageAncestryRequest => GetImageAncestryResult, members, [];
    GetImageBlockPublicAccessState: GetImageBlockPublicAccessStateRequest => GetImageBlockPublicAccessStateResult, members, [];
    GetImageFindings: GetImageFindingsRequest => GetImageFindingsResult, members, [];
    GetInstanceMetadataDefaults: GetInstanceMetadataDefaultsRequest => GetInstanceMetadataDefaultsResult, members, [];
    GetInstanceTpmEkPub: GetInstanceTpmEkPubRequest => GetInstanceTpmEkPubResult, members, [];
    GetInstanceTypesFromInstanceRequirements: GetInstanceTypesFromInstanceRequirementsRequest => GetInstanceTypesFromInstanceRequirementsResult, members, [];
    GetInstanceUefiData: GetInstanceUefiDataRequest => GetInstanceUefiDataResult, members, [];
    GetIpamAddressHistory: GetIpamAddressHistoryRequest => GetIpamAddressHistoryResult, members, [];
    GetIpamDiscoveredAccounts: GetIpamDiscoveredAccountsRequest => GetIpamDiscoveredAccountsResult, members, [];
    GetIpamDiscoveredPublicAddresses: GetIpamDiscoveredPublicAddressesRequest => GetIpamDiscoveredPublicAddressesResult, members, [];
    GetIpamDiscoveredResourceCidrs: GetIpamDiscoveredResourceCidrsRequest => GetIpamDiscoveredResourceCidrsResult, members, [];
    GetIpamDiscoveredRoutes: GetIpamDiscoveredRoutesRequest => GetIpamDiscoveredRoutesResult, members, [];
    GetIpamInternetRegistryAssociationAsns: GetIpamInternetRegistryAssociationAsnsRequest => GetIpamInternetRegistryAssociationAsnsResult, members, [];
    GetIpamInternetRegistryAssociationCidrs: GetIpamInternetRegistryAssociationCidrsRequest => GetIpamInternetRegistryAssociationCidrsResult, members, [];
    GetIpamPolicyAllocationRules: GetIpamPolicyAllocationRulesRequest => GetIpamPolicyAllocationRulesResult, members, [];
    GetIpamPolicyOrganizationTargets: GetIpamPolicyOrganizationTargetsRequest => GetIpamPolicyOrganizationTargetsResult, members, [];
    GetIpamPoolAllocations: GetIpamPoolAllocationsRequest => GetIpamPoolAllocationsResult, members, [];
    GetIpamPoolCidrs: GetIpamPoolCidrsRequest => GetIpamPoolCidrsResult, members, [];
    GetIpamPrefixListResolverRules: GetIpamPrefixListResolverRulesRequest => GetIpamPrefixListResolverRulesResult, members, [];
    GetIpamPrefixListResolverVersionEntries: GetIpamPrefixListResolverVersionEntriesRequest => GetIpamPrefixListResolverVersionEntriesResult, members, [];
    GetIpamPrefixListResolverVersions: GetIpamPrefixListResolverVersionsRequest => GetIpamPrefixListResolverVersionsResult, members, [];
    GetIpamResourceCidrs: GetIpamResourceCidrsRequest => GetIpamResourceCidrsResult, members, [];
    GetIpamRouteOriginAuthorizations: GetIpamRouteOriginAuthorizationsRequest => GetIpamRouteOriginAuthorizationsResult, members, [];
    GetIpamRouteProtectionFindings: GetIpamRouteProtectionFindingsRequest => GetIpamRouteProtectionFindingsResult, members, [];
    GetIpamRoutingPolicyRegistrationDeltas: GetIpamRoutingPolicyRegistrationDeltasRequest => GetIpamRoutingPolicyRegistrationDeltasResult, members, [];
    GetIpamRoutingPolicyRegistrations: GetIpamRoutingPolicyRegistrationsRequest => GetIpamRoutingPolicyRegistrationsResult, members, [];
    GetLaunchTemplateData: GetLaunchTemplateDataRequest => GetLaunchTemplateDataResult, members, [];
    GetManagedPrefixListAssociations: GetManagedPrefixListAssociationsRequest => GetManagedPrefixListAssociationsResult, members, [];
    GetManagedPrefixListEntries: GetManagedPrefixListEntriesRequest => GetManagedPrefixListEntriesResult, members, [];
    GetManagedResourceVisibility: GetManagedResourceVisibilityRequest => GetManagedResourceVisibilityResult, members, [];
    GetNetworkInsightsAccessScopeAnalysisFindings: GetNetworkInsightsAccessScopeAnalysisFindingsRequest => GetNetworkInsightsAccessScopeAnalysisFindingsResult, members, [];
    GetNetworkInsightsAccessScopeContent: GetNetworkInsightsAccessScopeContentRequest => GetNetworkInsightsAccessScopeContentResult, members, [];
    GetNetworkingFlexCostAllocationPolicyVersions: GetNetworkingFlexCostAllocationPolicyVersionsRequest => GetNetworkingFlexCostAllocationPolicyVersionsResult, members, [];
    GetPasswordData: GetPasswordDataRequest => GetPasswordDataResult, members, [];
    GetReservedInstancesExchangeQuote: GetReservedInstancesExchangeQuoteRequest => GetReservedInstancesExchangeQuoteResult, members, [];
    GetRouteServerAssociations: GetRouteServerAssociationsRequest => GetRouteServerAssociationsResult, members, [];
    GetRouteServerPropagations: GetRouteServerPropagationsRequest => GetRouteServerPropagationsResult, members, [];
    GetRouteServerRoutingDatabase: GetRouteServerRoutingDatabaseRequest => GetRouteServerRoutingDatabaseResult, members, [];
    GetSecurityGroupsForVpc: GetSecurityGroupsForVpcRequest => GetSecurityGroupsForVpcResult, members, [
        "description", "group-id", "group-name", "owner-id", "primary-vpc-id",
    ];
    GetSerialConsoleAccessStatus: GetSerialConsoleAccessStatusRequest => GetSerialConsoleAccessStatusResult, members, [];
    GetSnapshotBlockPublicAccessState: GetSnapshotBlockPublicAccessStateRequest => GetSnapshotBlockPublicAccessStateResult, members, [];
    GetSpotPlacementScores: GetSpotPlacementScoresRequest => GetSpotPlacementScoresResult, members, [];
    GetSubnetCidrReservations: GetSubnetCidrReservationsRequest => GetSubnetCidrReservationsResult, members, [
        "reservationType", "subnet-id", "tag", "tag-key",
    ];
    GetTransitGatewayAttachmentNatConfiguration: GetTransitGatewayAttachmentNatConfigurationRequest => GetTransitGatewayAttachmentNatConfigurationResult, members, [];
    GetTransitGatewayAttachmentPropagations: GetTransitGatewayAttachmentPropagationsRequest => GetTransitGatewayAttachmentPropagationsResult, members, [
        "transit-gateway-route-table-id",
    ];
    GetTransitGatewayMeteringPolicyEntries: GetTransitGatewayMeteringPolicyEntriesRequest => GetTransitGatewayMeteringPolicyEntriesResult, members, [];
    GetTransitGatewayMulticastDomainAssociations: GetTransitGatewayMulticastDomainAssociationsRequest => GetTransitGatewayMulticastDomainAssociationsResult, members, [
        "resource-id", "resource-type", "state", "subnet-id", "transit-gateway-attachment-id",
    ];
    GetTransitGatewayPolicyTableAssociations: GetTransitGatewayPolicyTableAssociationsRequest => GetTransitGatewayPolicyTableAssociationsResult, members, [];
    GetTransitGatewayPolicyTableEntries: GetTransitGatewayPolicyTableEntriesRequest => GetTransitGatewayPolicyTableEntriesResult, members, [
        "policy-rule-number", "policy-rule.destination-ip", "policy-rule.destination-port",
        "policy-rule.meta-data.key", "policy-rule.meta-data.value", "policy-rule.protocol",
        "policy-rule.source-ip", "policy-rule.source-port", "target-route-table-id",
    ];
    GetTransitGatewayPrefixListReferences: GetTransitGatewayPrefixListReferencesRequest => GetTransitGatewayPrefixListReferencesResult, members, [
        "attachment.resource-id", "attachment.resource-type",
        "attachment.transit-gateway-attachment-id", "is-blackhole", "prefix-list-id",
        "prefix-list-owner-id", "state",
    ];
    GetTransitGatewayRouteTableAssociations: GetTransitGatewayRouteTableAssociationsRequest => GetTransitGatewayRouteTableAssociationsResult, members, [
        "resource-id", "resource-type", "transit-gateway-attachment-id",
    ];
    GetTransitGatewayRouteTablePropagations: GetTransitGatewayRouteTablePropagationsRequest => GetTransitGatewayRouteTablePropagationsResult, members, [
        "resource-id", "resource-type", "transit-gateway-attachment-id",
    ];
    GetVerifiedAccessEndpointPolicy: GetVerifiedAccessEndpointPolicyRequest => GetVerifiedAccessEndpointPolicyResult, members, [];
    GetVerifiedAccessEndpointTargets: GetVerifiedAccessEndpointTargetsRequest => GetVerifiedAccessEndpointTargetsResult, members, [];
    GetVerifiedAccessGroupPolicy: GetVerifiedAccessGroupPolicyRequest => GetVerifiedAccessGroupPolicyResult, members, [];
    GetVpcResourcesBlockingEncryptionEnforcement: GetVpcResourcesBlockingEncryptionEnforcementRequest => GetVpcResourcesBlockingEncryptionEnforcementResult, members, [];
    GetVpnConnectionDeviceSampleConfiguration: GetVpnConnectionDeviceSampleConfigurationRequest => GetVpnConnectionDeviceSampleConfigurationResult, members, [];
    GetVpnConnectionDeviceTypes: GetVpnConnectionDeviceTypesRequest => GetVpnConnectionDeviceTypesResult, members, [];
    GetVpnTunnelReplacementStatus: GetVpnTunnelReplacementStatusRequest => GetVpnTunnelReplacementStatusResult, members, [];
    ImportClientVpnClientCertificateRevocationList: ImportClientVpnClientCertificateRevocationListRequest => ImportClientVpnClientCertificateRevocationListResult, members, [];
    ImportImage: ImportImageRequest => ImportImageResult, members, [];
    ImportInstance: ImportInstanceRequest => ImportInstanceResult, members, [];
    ImportKeyPair: ImportKeyPairRequest => ImportKeyPairResult, members, [];
    ImportSnapshot: ImportSnapshotRequest => ImportSnapshotResult, members, [];
    ImportVolume: ImportVolumeRequest => ImportVolumeResult, members, [];
    ListImagesInRecycleBin: ListImagesInRecycleBinRequest => ListImagesInRecycleBinResult, members, [];
    ListSnapshotsInRecycleBin: ListSnapshotsInRecycleBinRequest => ListSnapshotsInRecycleBinResult, members, [];
    ListVolumesInRecycleBin: ListVolumesInRecycleBinRequest => ListVolumesInRecycleBinResult, members, [];
    LockSnapshot: LockSnapshotRequest => LockSnapshotResult, members, [];
    ModifyAccountVpcEncryptionControl: ModifyAccountVpcEncryptionControlRequest => ModifyAccountVpcEncryptionControlResult, members, [];
    ModifyAddressAttribute: ModifyAddressAttributeRequest => ModifyAddressAttributeResult, members, [];
    ModifyApplicationStatusCheck: ModifyApplicationStatusCheckRequest => ModifyApplicationStatusCheckResult, members, [];
    ModifyAvailabilityZoneGroup: ModifyAvailabilityZoneGroupRequest => ModifyAvailabilityZoneGroupResult, members, [];
    ModifyCapacityReservation: ModifyCapacityReservationRequest => ModifyCapacityReservationResult, members, [];
    ModifyCapacityReservationFleet: ModifyCapacityReservationFleetRequest => ModifyCapacityReservationFleetResult, members, [];
    ModifyClientVpnEndpoint: ModifyClientVpnEndpointRequest => ModifyClientVpnEndpointResult, members, [];
    ModifyClientVpnEndpointAuthorizationPolicy: ModifyClientVpnEndpointAuthorizationPolicyRequest => ModifyClientVpnEndpointAuthorizationPolicyResult, members, [];
    ModifyDefaultCreditSpecification: ModifyDefaultCreditSpecificationRequest => ModifyDefaultCreditSpecificationResult, members, [];
    ModifyEbsDefaultKmsKeyId: ModifyEbsDefaultKmsKeyIdRequest => ModifyEbsDefaultKmsKeyIdResult, members, [];
    ModifyFleet: ModifyFleetRequest => ModifyFleetResult, members, [];
    ModifyFpgaImageAttribute: ModifyFpgaImageAttributeRequest => ModifyFpgaImageAttributeResult, members, [];
    ModifyHosts: ModifyHostsRequest => ModifyHostsResult, members, [];
    ModifyIdFormat: ModifyIdFormatRequest => Empty, nothing, [];
    ModifyIdentityIdFormat: ModifyIdentityIdFormatRequest => Empty, nothing, [];
    ModifyImageAttribute: ModifyImageAttributeRequest => Empty, nothing, [];
    ModifyInstanceAttribute: ModifyInstanceAttributeRequest => Empty, nothing, [];
    ModifyInstanceCapacityReservationAttributes: ModifyInstanceCapacityReservationAttributesRequest => ModifyInstanceCapacityReservationAttributesResult, members, [];
    ModifyInstanceConnectEndpoint: ModifyInstanceConnectEndpointRequest => ModifyInstanceConnectEndpointResult, members, [];
    ModifyInstanceCpuOptions: ModifyInstanceCpuOptionsRequest => ModifyInstanceCpuOptionsResult, members, [];
    ModifyInstanceCreditSpecification: ModifyInstanceCreditSpecificationRequest => ModifyInstanceCreditSpecificationResult, members, [];
    ModifyInstanceEventStartTime: ModifyInstanceEventStartTimeRequest => ModifyInstanceEventStartTimeResult, members, [];
    ModifyInstanceEventWindow: ModifyInstanceEventWindowRequest => ModifyInstanceEventWindowResult, members, [];
    ModifyInstanceMaintenanceOptions: ModifyInstanceMaintenanceOptionsRequest => ModifyInstanceMaintenanceOptionsResult, members, [];
    ModifyInstanceMetadataDefaults: ModifyInstanceMetadataDefaultsRequest => ModifyInstanceMetadataDefaultsResult, members, [];
    ModifyInstanceMetadataOptions: ModifyInstanceMetadataOptionsRequest => ModifyInstanceMetadataOptionsResult, members, [];
    ModifyInstanceNetworkPerformanceOptions: ModifyInstanceNetworkPerformanceRequest => ModifyInstanceNetworkPerformanceResult, members, [];
    ModifyInstancePlacement: ModifyInstancePlacementRequest => ModifyInstancePlacementResult, members, [];
    ModifyIpam: ModifyIpamRequest => ModifyIpamResult, members, [];
    ModifyIpamPolicyAllocationRules: ModifyIpamPolicyAllocationRulesRequest => ModifyIpamPolicyAllocationRulesResult, members, [];
    ModifyIpamPool: ModifyIpamPoolRequest => ModifyIpamPoolResult, members, [];
    ModifyIpamPoolAllocation: ModifyIpamPoolAllocationRequest => ModifyIpamPoolAllocationResult, members, [];
    ModifyIpamPrefixListResolver: ModifyIpamPrefixListResolverRequest => ModifyIpamPrefixListResolverResult, members, [];
    ModifyIpamPrefixListResolverTarget: ModifyIpamPrefixListResolverTargetRequest => ModifyIpamPrefixListResolverTargetResult, members, [];
    ModifyIpamResourceCidr: ModifyIpamResourceCidrRequest => ModifyIpamResourceCidrResult, members, [];
    ModifyIpamResourceDiscovery: ModifyIpamResourceDiscoveryRequest => ModifyIpamResourceDiscoveryResult, members, [];
    ModifyIpamRoutingPolicyRegistration: ModifyIpamRoutingPolicyRegistrationRequest => ModifyIpamRoutingPolicyRegistrationResult, members, [];
    ModifyIpamScope: ModifyIpamScopeRequest => ModifyIpamScopeResult, members, [];
    ModifyLaunchTemplate: ModifyLaunchTemplateRequest => ModifyLaunchTemplateResult, members, [];
    ModifyLocalGatewayRoute: ModifyLocalGatewayRouteRequest => ModifyLocalGatewayRouteResult, members, [];
    ModifyManagedPrefixList: ModifyManagedPrefixListRequest => ModifyManagedPrefixListResult, members, [];
    ModifyManagedResourceVisibility: ModifyManagedResourceVisibilityRequest => ModifyManagedResourceVisibilityResult, members, [];
    ModifyMetricCategory: ModifyMetricCategoryRequest => ModifyMetricCategoryResult, members, [];
    ModifyNetworkInterfaceAttribute: ModifyNetworkInterfaceAttributeRequest => Empty, nothing, [];
    ModifyNetworkingFlexCostAllocationPolicy: ModifyNetworkingFlexCostAllocationPolicyRequest => ModifyNetworkingFlexCostAllocationPolicyResult, members, [];
    ModifyPrivateDnsNameOptions: ModifyPrivateDnsNameOptionsRequest => ModifyPrivateDnsNameOptionsResult, members, [];
    ModifyPublicIpDnsNameOptions: ModifyPublicIpDnsNameOptionsRequest => ModifyPublicIpDnsNameOptionsResult, members, [];
    ModifyReservedInstances: ModifyReservedInstancesRequest => ModifyReservedInstancesResult, members, [];
    ModifyRouteServer: ModifyRouteServerRequest => ModifyRouteServerResult, members, [];
    ModifySecurityGroupRules: ModifySecurityGroupRulesRequest => ModifySecurityGroupRulesResult, members, [];
    ModifySnapshotAttribute: ModifySnapshotAttributeRequest => Empty, nothing, [];
    ModifySnapshotTier: ModifySnapshotTierRequest => ModifySnapshotTierResult, members, [];
    ModifySpotFleetRequest: ModifySpotFleetRequestRequest => ModifySpotFleetRequestResponse, members, [];
    ModifySubnetAttribute: ModifySubnetAttributeRequest => Empty, nothing, [];
    ModifyTrafficMirrorFilterNetworkServices: ModifyTrafficMirrorFilterNetworkServicesRequest => ModifyTrafficMirrorFilterNetworkServicesResult, members, [];
    ModifyTrafficMirrorFilterRule: ModifyTrafficMirrorFilterRuleRequest => ModifyTrafficMirrorFilterRuleResult, members, [];
    ModifyTrafficMirrorSession: ModifyTrafficMirrorSessionRequest => ModifyTrafficMirrorSessionResult, members, [];
    ModifyTransitGateway: ModifyTransitGatewayRequest => ModifyTransitGatewayResult, members, [];
    ModifyTransitGatewayAttachmentNatConfiguration: ModifyTransitGatewayAttachmentNatConfigurationRequest => ModifyTransitGatewayAttachmentNatConfigurationResult, members, [];
    ModifyTransitGatewayMeteringPolicy: ModifyTransitGatewayMeteringPolicyRequest => ModifyTransitGatewayMeteringPolicyResult, members, [];
    ModifyTransitGatewayNetworkFunctionAttachment: ModifyTransitGatewayNetworkFunctionAttachmentRequest => ModifyTransitGatewayNetworkFunctionAttachmentResult, members, [];
    ModifyTransitGatewayPeeringAttachment: ModifyTransitGatewayPeeringAttachmentRequest => ModifyTransitGatewayPeeringAttachmentResult, members, [];
    ModifyTransitGatewayPolicyTableEntry: ModifyTransitGatewayPolicyTableEntryRequest => ModifyTransitGatewayPolicyTableEntryResult, members, [];
    ModifyTransitGatewayPrefixListReference: ModifyTransitGatewayPrefixListReferenceRequest => ModifyTransitGatewayPrefixListReferenceResult, members, [];
    ModifyTransitGatewayVpcAttachment: ModifyTransitGatewayVpcAttachmentRequest => ModifyTransitGatewayVpcAttachmentResult, members, [];
    ModifyVerifiedAccessEndpoint: ModifyVerifiedAccessEndpointRequest => ModifyVerifiedAccessEndpointResult, members, [];
    ModifyVerifiedAccessEndpointPolicy: ModifyVerifiedAccessEndpointPolicyRequest => ModifyVerifiedAccessEndpointPolicyResult, members, [];
    ModifyVerifiedAccessGroup: ModifyVerifiedAccessGroupRequest => ModifyVerifiedAccessGroupResult, members, [];
    ModifyVerifiedAccessGroupPolicy: ModifyVerifiedAccessGroupPolicyRequest => ModifyVerifiedAccessGroupPolicyResult, members, [];
    ModifyVerifiedAccessInstance: ModifyVerifiedAccessInstanceRequest => ModifyVerifiedAccessInstanceResult, members, [];
    ModifyVerifiedAccessInstanceLoggingConfiguration: ModifyVerifiedAccessInstanceLoggingConfigurationRequest => ModifyVerifiedAccessInstanceLoggingConfigurationResult, members, [];
    ModifyVerifiedAccessTrustProvider: ModifyVerifiedAccessTrustProviderRequest => ModifyVerifiedAccessTrustProviderResult, members, [];
    ModifyVolume: ModifyVolumeRequest => ModifyVolumeResult, members, [];
    ModifyVolumeAttribute: ModifyVolumeAttributeRequest => Empty, nothing, [];
    ModifyVpcAttribute: ModifyVpcAttributeRequest => Empty, nothing, [];
    ModifyVpcBlockPublicAccessExclusion: ModifyVpcBlockPublicAccessExclusionRequest => ModifyVpcBlockPublicAccessExclusionResult, members, [];
    ModifyVpcBlockPublicAccessOptions: ModifyVpcBlockPublicAccessOptionsRequest => ModifyVpcBlockPublicAccessOptionsResult, members, [];
    ModifyVpcEncryptionControl: ModifyVpcEncryptionControlRequest => ModifyVpcEncryptionControlResult, members, [];
    ModifyVpcEndpoint: ModifyVpcEndpointRequest => ModifyVpcEndpointResult, members, [];
    ModifyVpcEndpointConnectionNotification: ModifyVpcEndpointConnectionNotificationRequest => ModifyVpcEndpointConnectionNotificationResult, members, [];
    ModifyVpcEndpointPayerResponsibility: ModifyVpcEndpointPayerResponsibilityRequest => ModifyVpcEndpointPayerResponsibilityResult, members, [];
    ModifyVpcEndpointServiceConfiguration: ModifyVpcEndpointServiceConfigurationRequest => ModifyVpcEndpointServiceConfigurationResult, members, [];
    ModifyVpcEndpointServicePayerResponsibility: ModifyVpcEndpointServicePayerResponsibilityRequest => ModifyVpcEndpointServicePayerResponsibilityResult, members, [];
    ModifyVpcEndpointServicePermissions: ModifyVpcEndpointServicePermissionsRequest => ModifyVpcEndpointServicePermissionsResult, members, [];
    ModifyVpcPeeringConnectionOptions: ModifyVpcPeeringConnectionOptionsRequest => ModifyVpcPeeringConnectionOptionsResult, members, [];
    ModifyVpcTenancy: ModifyVpcTenancyRequest => ModifyVpcTenancyResult, members, [];
    ModifyVpnConnection: ModifyVpnConnectionRequest => ModifyVpnConnectionResult, members, [];
    ModifyVpnConnectionOptions: ModifyVpnConnectionOptionsRequest => ModifyVpnConnectionOptionsResult, members, [];
    ModifyVpnTunnelCertificate: ModifyVpnTunnelCertificateRequest => ModifyVpnTunnelCertificateResult, members, [];
    ModifyVpnTunnelOptions: ModifyVpnTunnelOptionsRequest => ModifyVpnTunnelOptionsResult, members, [];
    MonitorInstances: MonitorInstancesRequest => MonitorInstancesResult, members, [];
    MoveAddressToVpc: MoveAddressToVpcRequest => MoveAddressToVpcResult, members, [];
    MoveByoipCidrToIpam: MoveByoipCidrToIpamRequest => MoveByoipCidrToIpamResult, members, [];
    MoveCapacityReservationInstances: MoveCapacityReservationInstancesRequest => MoveCapacityReservationInstancesResult, members, [];
    ProvisionByoipCidr: ProvisionByoipCidrRequest => ProvisionByoipCidrResult, members, [];
    ProvisionIpamByoasn: ProvisionIpamByoasnRequest => ProvisionIpamByoasnResult, members, [];
    ProvisionIpamPoolCidr: ProvisionIpamPoolCidrRequest => ProvisionIpamPoolCidrResult, members, [];
    ProvisionPublicIpv4PoolCidr: ProvisionPublicIpv4PoolCidrRequest => ProvisionPublicIpv4PoolCidrResult, members, [];
    PurchaseCapacityBlock: PurchaseCapacityBlockRequest => PurchaseCapacityBlockResult, members, [];
    PurchaseCapacityBlockExtension: PurchaseCapacityBlockExtensionRequest => PurchaseCapacityBlockExtensionResult, members, [];
    PurchaseHostReservation: PurchaseHostReservationRequest => PurchaseHostReservationResult, members, [];
    PurchaseReservedInstancesOffering: PurchaseReservedInstancesOfferingRequest => PurchaseReservedInstancesOfferingResult, members, [];
    PurchaseScheduledInstances: PurchaseScheduledInstancesRequest => PurchaseScheduledInstancesResult, members, [];
    RebootInstances: RebootInstancesRequest => Empty, nothing, [];
    RegisterImage: RegisterImageRequest => RegisterImageResult, members, [];
    RegisterInstanceEventNotificationAttributes: RegisterInstanceEventNotificationAttributesRequest => RegisterInstanceEventNotificationAttributesResult, members, [];
    RegisterTransitGatewayMulticastGroupMembers: RegisterTransitGatewayMulticastGroupMembersRequest => RegisterTransitGatewayMulticastGroupMembersResult, members, [];
    RegisterTransitGatewayMulticastGroupSources: RegisterTransitGatewayMulticastGroupSourcesRequest => RegisterTransitGatewayMulticastGroupSourcesResult, members, [];
    RejectCapacityReservationBillingOwnership: RejectCapacityReservationBillingOwnershipRequest => RejectCapacityReservationBillingOwnershipResult, members, [];
    RejectTransitGatewayClientVpnAttachment: RejectTransitGatewayClientVpnAttachmentRequest => RejectTransitGatewayClientVpnAttachmentResult, members, [];
    RejectTransitGatewayMulticastDomainAssociations: RejectTransitGatewayMulticastDomainAssociationsRequest => RejectTransitGatewayMulticastDomainAssociationsResult, members, [];
    RejectTransitGatewayPeeringAttachment: RejectTransitGatewayPeeringAttachmentRequest => RejectTransitGatewayPeeringAttachmentResult, members, [];
    RejectTransitGatewayVpcAttachment: RejectTransitGatewayVpcAttachmentRequest => RejectTransitGatewayVpcAttachmentResult, members, [];
    RejectVpcEndpointConnections: RejectVpcEndpointConnectionsRequest => RejectVpcEndpointConnectionsResult, members, [];
    RejectVpcPeeringConnection: RejectVpcPeeringConnectionRequest => RejectVpcPeeringConnectionResult, members, [];
    ReleaseAddress: ReleaseAddressRequest => Empty, nothing, [];
    ReleaseHosts: ReleaseHostsRequest => ReleaseHostsResult, members, [];
    ReleaseIpamPoolAllocation: ReleaseIpamPoolAllocationRequest => ReleaseIpamPoolAllocationResult, members, [];
    ReplaceIamInstanceProfileAssociation: ReplaceIamInstanceProfileAssociationRequest => ReplaceIamInstanceProfileAssociationResult, members, [];
    ReplaceImageCriteriaInAllowedImagesSettings: ReplaceImageCriteriaInAllowedImagesSettingsRequest => ReplaceImageCriteriaInAllowedImagesSettingsResult, members, [];
    ReplaceImageInstanceTypeSpecification: ReplaceImageInstanceTypeSpecificationRequest => ReplaceImageInstanceTypeSpecificationResult, members, [];
    ReplaceNetworkAclAssociation: ReplaceNetworkAclAssociationRequest => ReplaceNetworkAclAssociationResult, members, [];
    ReplaceNetworkAclEntry: ReplaceNetworkAclEntryRequest => Empty, nothing, [];
    ReplaceRoute: ReplaceRouteRequest => Empty, nothing, [];
    ReplaceRouteTableAssociation: ReplaceRouteTableAssociationRequest => ReplaceRouteTableAssociationResult, members, [];
    ReplaceTransitGatewayRoute: ReplaceTransitGatewayRouteRequest => ReplaceTransitGatewayRouteResult, members, [];
    ReplaceVpnTunnel: ReplaceVpnTunnelRequest => ReplaceVpnTunnelResult, members, [];
    ReportInstanceStatus: ReportInstanceStatusRequest => Empty, nothing, [];
    RequestSpotFleet: RequestSpotFleetRequest => RequestSpotFleetResponse, members, [];
    RequestSpotInstances: RequestSpotInstancesRequest => RequestSpotInstancesResult, members, [];
    ResetAddressAttribute: ResetAddressAttributeRequest => ResetAddressAttributeResult, members, [];
    ResetEbsDefaultKmsKeyId: ResetEbsDefaultKmsKeyIdRequest => ResetEbsDefaultKmsKeyIdResult, members, [];
    ResetFpgaImageAttribute: ResetFpgaImageAttributeRequest => ResetFpgaImageAttributeResult, members, [];
    ResetImageAttribute: ResetImageAttributeRequest => Empty, nothing, [];
    ResetInstanceAttribute: ResetInstanceAttributeRequest => Empty, nothing, [];
    ResetNetworkInterfaceAttribute: ResetNetworkInterfaceAttributeRequest => Empty, nothing, [];
    ResetSnapshotAttribute: ResetSnapshotAttributeRequest => Empty, nothing, [];
    RestoreAddressToClassic: RestoreAddressToClassicRequest => RestoreAddressToClassicResult, members, [];
    RestoreImageFromRecycleBin: RestoreImageFromRecycleBinRequest => RestoreImageFromRecycleBinResult, members, [];
    RestoreManagedPrefixListVersion: RestoreManagedPrefixListVersionRequest => RestoreManagedPrefixListVersionResult, members, [];
    RestoreSnapshotFromRecycleBin: RestoreSnapshotFromRecycleBinRequest => RestoreSnapshotFromRecycleBinResult, members, [];
    RestoreSnapshotTier: RestoreSnapshotTierRequest => RestoreSnapshotTierResult, members, [];
    RestoreVolumeFromRecycleBin: RestoreVolumeFromRecycleBinRequest => RestoreVolumeFromRecycleBinResult, members, [];
    RevokeClientVpnIngress: RevokeClientVpnIngressRequest => RevokeClientVpnIngressResult, members, [];
    RevokeSecurityGroupEgress: RevokeSecurityGroupEgressRequest => RevokeSecurityGroupEgressResult, members, [];
    RevokeSecurityGroupIngress: RevokeSecurityGroupIngressRequest => RevokeSecurityGroupIngressResult, members, [];
    RunInstances: RunInstancesRequest => Reservation, members, [];
    RunScheduledInstances: RunScheduledInstancesRequest => RunScheduledInstancesResult, members, [];
    SearchLocalGatewayRoutes: SearchLocalGatewayRoutesRequest => SearchLocalGatewayRoutesResult, members, [
        "prefix-list-id", "route-search.exact-match", "route-search.longest-prefix-match",
        "route-search.subnet-of-match", "route-search.supernet-of-match", "state", "type",
    ];
    SearchTransitGatewayMulticastGroups: SearchTransitGatewayMulticastGroupsRequest => SearchTransitGatewayMulticastGroupsResult, members, [
        "group-ip-address", "is-group-member", "is-group-source", "member-type", "resource-id",
        "resource-type", "source-type", "subnet-id", "transit-gateway-attachment-id",
    ];
    SearchTransitGatewayRoutes: SearchTransitGatewayRoutesRequest => SearchTransitGatewayRoutesResult, members, [
        "attachment.resource-id", "attachment.resource-type",
        "attachment.transit-gateway-attachment-id", "prefix-list-id", "route-search.exact-match",
        "route-search.longest-prefix-match", "route-search.subnet-of-match",
        "route-search.supernet-of-match", "state", "type",
    ];
    SendDiagnosticInterrupt: SendDiagnosticInterruptRequest => Empty, nothing, [];
    StartDeclarativePoliciesReport: StartDeclarativePoliciesReportRequest => StartDeclarativePoliciesReportResult, members, [];
    StartInstances: StartInstancesRequest => StartInstancesResult, members, [];
    StartNetworkInsightsAccessScopeAnalysis: StartNetworkInsightsAccessScopeAnalysisRequest => StartNetworkInsightsAccessScopeAnalysisResult, members, [];
    StartNetworkInsightsAnalysis: StartNetworkInsightsAnalysisRequest => StartNetworkInsightsAnalysisResult, members, [];
    StartVpcEndpointServicePrivateDnsVerification: StartVpcEndpointServicePrivateDnsVerificationRequest => StartVpcEndpointServicePrivateDnsVerificationResult, members, [];
    StopInstances: StopInstancesRequest => StopInstancesResult, members, [];
    TerminateClientVpnConnections: TerminateClientVpnConnectionsRequest => TerminateClientVpnConnectionsResult, members, [];
    TerminateInstances: TerminateInstancesRequest => TerminateInstancesResult, members, [];
    UnassignIpv6Addresses: UnassignIpv6AddressesRequest => UnassignIpv6AddressesResult, members, [];
    UnassignPrivateIpAddresses: UnassignPrivateIpAddressesRequest => Empty, nothing, [];
    UnassignPrivateNatGatewayAddress: UnassignPrivateNatGatewayAddressRequest => UnassignPrivateNatGatewayAddressResult, members, [];
    UnlockSnapshot: UnlockSnapshotRequest => UnlockSnapshotResult, members, [];
    UnmonitorInstances: UnmonitorInstancesRequest => UnmonitorInstancesResult, members, [];
    UpdateCapacityManagerMonitoredTagKeys: UpdateCapacityManagerMonitoredTagKeysRequest => UpdateCapacityManagerMonitoredTagKeysResult, members, [];
    UpdateCapacityManagerOrganizationsAccess: UpdateCapacityManagerOrganizationsAccessRequest => UpdateCapacityManagerOrganizationsAccessResult, members, [];
    UpdateInterruptibleCapacityReservationAllocation: UpdateInterruptibleCapacityReservationAllocationRequest => UpdateInterruptibleCapacityReservationAllocationResult, members, [];
    UpdateSecurityGroupRuleDescriptionsEgress: UpdateSecurityGroupRuleDescriptionsEgressRequest => UpdateSecurityGroupRuleDescriptionsEgressResult, members, [];
    UpdateSecurityGroupRuleDescriptionsIngress: UpdateSecurityGroupRuleDescriptionsIngressRequest => UpdateSecurityGroupRuleDescriptionsIngressResult, members, [];
    ValidateSecurityGroupQuotasForInterface: ValidateSecurityGroupQuotasForInterfaceRequest => ValidateSecurityGroupQuotasForInterfaceResult, members, [];
    WithdrawByoipCidr: WithdrawByoipCidrRequest => WithdrawByoipCidrResult, members, [];
}
