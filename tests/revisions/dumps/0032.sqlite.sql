BEGIN TRANSACTION;
CREATE TABLE absence (
	user_id VARCHAR(32) NOT NULL, 
	delegate_id VARCHAR(32), 
	said_by VARCHAR(32) NOT NULL, 
	from_status BOOLEAN NOT NULL, 
	began_at DATETIME NOT NULL, 
	until DATETIME, 
	ended_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_absence PRIMARY KEY (id), 
	CONSTRAINT ck_absence_delegate_is_another CHECK (delegate_id IS NULL OR delegate_id <> user_id), 
	CONSTRAINT fk_absence_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "absence" VALUES('UMILO','UMEMO','UMILO',0,'2027-01-01 09:00:55.000000','2027-01-02 00:00:00.000000',NULL,1,'T1');
CREATE TABLE access_link (
	campaign_id INTEGER NOT NULL, 
	purpose VARCHAR(32) NOT NULL, 
	approver_id INTEGER, 
	participation_id INTEGER, 
	approval_id INTEGER, 
	email VARCHAR(320) NOT NULL, 
	given_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	revoked_at DATETIME, 
	revoked_by VARCHAR(32), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_access_link PRIMARY KEY (id), 
	CONSTRAINT ck_access_link_bound_to_a_question CHECK (purpose <> 'decide' OR approval_id IS NOT NULL), 
	CONSTRAINT ck_access_link_of_one_person CHECK ((approver_id IS NULL) <> (participation_id IS NULL)), 
	CONSTRAINT ck_access_link_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)), 
	CONSTRAINT fk_access_link_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id_approver_id FOREIGN KEY(workspace_id, approver_id) REFERENCES outside_approver (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_access_link_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "access_link" VALUES(2,'creator',NULL,2,NULL,'ana12@creators.example','2027-01-01 09:00:33.000000','2027-04-01 09:00:33.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "access_link" VALUES(2,'decide',1,NULL,2,'ana@client.example','2027-01-01 09:00:55.000000','2027-01-15 09:00:55.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "access_link" VALUES(2,'shortlist',1,NULL,NULL,'ana@client.example','2027-01-01 09:00:55.000000','2027-01-15 09:00:55.000000',NULL,NULL,NULL,3,'T1');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0032');
CREATE TABLE "allocation" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	weight NUMERIC(12, 4) NOT NULL, 
	amount_minor BIGINT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (id), 
	CONSTRAINT fk_allocation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_allocation_campaign_id_platform UNIQUE (campaign_id, platform), 
	CONSTRAINT fk_allocation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_allocation_amount_not_negative CHECK (amount_minor >= 0), 
	CONSTRAINT ck_allocation_weight_not_negative CHECK (weight >= 0)
);
INSERT INTO "allocation" VALUES(3,'instagram',1,5000,1,'T1');
INSERT INTO "allocation" VALUES(3,'tiktok',1,5000,2,'T1');
CREATE TABLE "approval" (
	campaign_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	subject VARCHAR(32) NOT NULL, 
	deliverable_id INTEGER, 
	terms_id INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	fingerprint VARCHAR(64) NOT NULL, 
	round INTEGER NOT NULL, 
	proposal JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	policy JSON, 
	is_concept BOOLEAN NOT NULL, 
	CONSTRAINT pk_approval PRIMARY KEY (id), 
	CONSTRAINT uq_approval_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_approval_approvalstate CHECK (state IN ('open', 'decided', 'settled', 'superseded')), 
	CONSTRAINT fk_approval_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_approval_workspace_id_terms_id FOREIGN KEY(workspace_id, terms_id) REFERENCES terms (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "approval" VALUES(1,3,'content',1,NULL,1,2,'4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7',1,'{}','settled','UCLEO','2026-11-02 09:00:11.000000',1,'T1',NULL,0);
INSERT INTO "approval" VALUES(2,8,'content',2,NULL,3,4,'950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c',1,'{}','open','UCLEO','2027-01-01 09:00:33.000000',2,'T1',NULL,0);
INSERT INTO "approval" VALUES(2,12,'overspend',NULL,5,NULL,NULL,'7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52',1,'{}','open','UMAYA','2027-01-01 09:00:44.000000',3,'T1',NULL,0);
INSERT INTO "approval" VALUES(2,13,'budget_raise',NULL,NULL,NULL,NULL,'853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659',1,'{"budget_minor": 9000000, "reason": "It must be so."}','open','UMAYA','2027-01-01 09:00:55.000000',4,'T1',NULL,0);
INSERT INTO "approval" VALUES(3,20,'content',4,NULL,5,6,'67cf9006a30704161295c040759bb838c4cf4e5b0c6df450435cc11b553397a9',1,'{}','open','UWREN','2027-01-01 09:00:55.000000',5,'T1','{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}',0);
CREATE TABLE attributed_revenue (
	participation_id INTEGER NOT NULL, 
	basis VARCHAR(32) NOT NULL, 
	measured_on DATE NOT NULL, 
	revenue_minor BIGINT NOT NULL, 
	orders BIGINT, 
	import_run_id INTEGER NOT NULL, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_attributed_revenue PRIMARY KEY (id), 
	CONSTRAINT ck_attributed_revenue_orders_not_negative CHECK (orders >= 0), 
	CONSTRAINT fk_attributed_revenue_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_attributed_revenue_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_attributed_revenue_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_attributed_revenue_import_run_id_participation_id_basis_measured_on UNIQUE (import_run_id, participation_id, basis, measured_on)
);
INSERT INTO "attributed_revenue" VALUES(1,'codes','2027-01-01',1200,NULL,5,'UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE "audit" (
	campaign_id INTEGER, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	subject VARCHAR(64) NOT NULL, 
	subject_id INTEGER, 
	details JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_id VARCHAR(32), 
	via VARCHAR(16) NOT NULL, 
	release VARCHAR(32) NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	digest VARCHAR(64), 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_audit_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','money role changed','',NULL,'{"role": "marketing_director", "was": [], "now": ["UDORA"]}',1,'T1',NULL,'itself','0.3.0','0f80958bf3fdf76db03a357532ea0f5f','b703583ee377a74e4a1251d74734d327d4b9d219e349ecf3c08da9aa4ec2a5de');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}',2,'T1',NULL,'itself','0.3.0','1a52e29b980f76fb47fbf2cca76e9c58','371f360e576ad69d575539a7931ba9bbd0031c08d43b5c43a2f3e1ea6c1faa73');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','influencers imported','',NULL,'{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',3,'T1',NULL,'itself','0.3.0','1ee2918d5e099efb61c141e1a5d842d4','6d743de163d0cb6600570163f8c5c16574bc56dddce6ad23e1018b8a89afd352');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}',4,'T1',NULL,'itself','0.3.0','9e130725f68c31aebdb43e62e02fed07','3dbe73166f9811071dd07102f03f865030aa49c05a714d0bf030b19fa21bbc9f');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','campaign made','',NULL,'{"name": "Glow", "workflow": "influencer"}',5,'T1',NULL,'itself','0.3.0','eab43835fb72e314860b47f171c87bc9','c3010fcb761f077ed37d4fa549619fbd42c714fc72508704e72f4a16cfdb760d');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','cost added','cost',1,'{}',6,'T1',NULL,'itself','0.3.0','f68a0bd302c69c058c6669e6c79badc2','88292833456d53f7f1fee66fd298c06299ce8e6bf535b57577cb4cee38a59502');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',7,'T1',NULL,'itself','0.3.0','4e44c10d85baff590ab6d73ae16162e9','c5e1cd9fab9a24ffa9fb11a3414d599d45eeb7b2f911fa177f734a7c9cee250a');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','terms agreed','terms',1,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',8,'T1',NULL,'itself','0.3.0','4cb9ae424250ab5d0d576117530289cd','d7d6300db48401d99ce8c0d7904a80c35ad1661398ac4b15e1c9045cde7d2df8');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','terms count','terms',1,'{}',9,'T1',NULL,'itself','0.3.0','03549f187ef71e1ce16cb0985f020a84','8443a5ba20f6351eb25b1ce44e978f58887f4d6a573c994af563f22d13c18dce');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','influencer contacted','participation',1,'{}',10,'T1',NULL,'itself','0.3.0','3230db9ad779d8b5217fc1fbaed7cb81','96c6918e17d1bc59ff5eea5188448254c213f6b2252f0d41993addf43f83f4b3');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','draft handed in','deliverable',1,'{"round": 1}',11,'T1',NULL,'itself','0.3.0','326bce06d956b35e8d0de36aaa367c43','805bc2cb31068faad665b6b8aeb66b3e1130d62ddcfd1818ba79322396929c08');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','decided approve','approval',1,'{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7", "condition": null}',12,'T1',NULL,'itself','0.3.0','b6232b5b6d50461e67147f48620fdd65','0bfa24483307663a8949a15e33401e7feb3483ab9787b1beee45ffaafa6cedb5');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:22.000000','UCLEO','post published','deliverable',1,'{"permalink": "https://instagram.example/p/1", "late": false}',13,'T1',NULL,'itself','0.3.0','0e09d75ce8710687168ed0e0f9760df6','7e55adb9532cb450c3274b72f828ae28005422b2ef084f7bc2d3c443b253d530');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:22.000000','UCLEO','results entered','deliverable',1,'{"measured_on": "2027-01-01"}',14,'T1',NULL,'itself','0.3.0','ecc8b323e3d8f6b58e29b8cc8f5d6e44','d2c9cbb3f516e7c7224c4cb4ccbce12ad93556aecbe984fb0e7b01368b40ac7f');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','campaign made','',NULL,'{"name": "Open", "workflow": "influencer"}',15,'T1',NULL,'itself','0.3.0','dbc99264ae989e5eca440d66f1127c51','9fa082c45419c4872e971bf0d811cd33bbc3416d12c0c0e8cc4fdc126f910d9d');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',16,'T1',NULL,'itself','0.3.0','1ff9b430a2d6475373b9b45bc1e13f66','54bd5cabc7d540cd12c517f0f05dae44e3f8eaae7ba4540ef245936035933e16');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','terms agreed','terms',2,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',17,'T1',NULL,'itself','0.3.0','fafe5fa4ff9b92b4d9964fa548255fac','7a1afc3abfced4da53b611551a7405226853fd034dd1f9f7fbefe8f52ba78b3c');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','terms count','terms',2,'{}',18,'T1',NULL,'itself','0.3.0','359b83821cd18e7b3af6e57f22817cd4','f8530855f1b40d91607b0440827e044be86841ac637f1b4921ede54e3c76b7a0');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','influencer contacted','participation',2,'{}',19,'T1',NULL,'itself','0.3.0','e1461b51c29a240eef3d1ec9e3771e56','206157aea2e96bbf5ebb7265422064d96903a95d33e17731ac39d6ce6947c80e');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UCLEO','draft handed in','deliverable',2,'{"round": 1}',20,'T1',NULL,'itself','0.3.0','974eee946a11a843056eff3c87320fc1','1f2fedab6053c7cf8febb0284622c274650cb91631bf08887c7b901f9582a344');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow11"]}',21,'T1',NULL,'itself','0.3.0','e3bfbaa90657f9304c32383704839421','110873976215ec81134c3bf6d67b460c5280f0a3689dc3f4a04daf2c2961bfc6');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms offer','terms',3,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',22,'T1',NULL,'itself','0.3.0','67d1f61392edff299f31de1b7cb3f1ed','ff9e97adeec20458a48e9ba1e8f54c193a0eb8fb12881739cbd3bbada4b1badc');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencer contacted','participation',3,'{}',23,'T1',NULL,'itself','0.3.0','643c2b67133388973ff7e31b6ce1db81','7d099e7aa6b53c9fc99a50cbd994b7fe643fca7e799cde1edf628341b73acecc');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow10"]}',24,'T1',NULL,'itself','0.3.0','608bde11fa67b94d5b3d80a39b79d2a5','3a4b3b9f0f69a43f111aec9557b57e5dd1fa6fa1609a8f768939b680b4d6acfb');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms agreed','terms',4,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',25,'T1',NULL,'itself','0.3.0','a3dde27dc50469f1e93e9c6503375604','2c00aadcf293beb315c6dee34fa4962efe9f2291d5c91c4e50290d57a9acfed2');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','terms count','terms',4,'{}',26,'T1',NULL,'itself','0.3.0','39e38ad4c54dfa876f91b721c0ab157e','ee6765db1cbcc234fc749a7946be158b27e76bb8d8b2475e7a6257e4d59138f5');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','influencer contacted','participation',4,'{}',27,'T1',NULL,'itself','0.3.0','8d69c8cc4b89296eb27375a0d4d11d8f','269d99cfcfd9eb65643de0bab877503c5747b8deccfc8f478e8c836954fa8fd2');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow9"]}',28,'T1',NULL,'itself','0.3.0','144fb5f60589946829be19c8247b08a5','43a56a58f9618bb38aff0d049596035cbfb2542456f0a7f63e5fd33e36d057fa');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','terms agreed','terms',5,'{"version": 1, "fee_minor": 9999900, "shipping_minor": 0, "rights": {}}',29,'T1',NULL,'itself','0.3.0','e013816e840e78082b5d599277020834','b6273f391ad6d1ee6a8e23e8655bcfcdd9994ae17d59457069f2781ecb440de0');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencer contacted','participation',5,'{}',30,'T1',NULL,'itself','0.3.0','9442bc0f95986f0cbcc357c79263feb7','42497ac3d8db4f974623bb54b8db601c80ce36779ffc2596189272b1c6a77423');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','people changed','',NULL,'{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}',31,'T1',NULL,'itself','0.3.0','a51122a2df37c6e39c41d33e30efb6f4','97d6296e91b66d61941f06372f4a1a687157785675b36c01c24b271856325f4e');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','campaign edited','',NULL,'{"reason": "It must be so.", "changes": {}}',32,'T1',NULL,'itself','0.3.0','0a70473a98200aa614db113c6b760081','8e2144335ae7c0c9478e95ec530467445f2d4cbc3da0ee9901bd5d15afa437e1');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UCLEO','nudged','task',9,'{"people": ["UMAYA", "UMILO"]}',33,'T1',NULL,'itself','0.3.0','6cc1593744d72a83e801e634199528e5','1e36a22adffc955285fb0cfb4613dbfa111b5d04e403a92ef40847910941e7f3');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','task taken','task',9,'{}',34,'T1',NULL,'itself','0.3.0','3a1da1af1139af4cdb75872e6aa84321','9310ebb685b2cdb1ad04c0b2ef1729417d18a37373ca21b0c860f1beb2ba9137');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','influencers imported','',NULL,'{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',35,'T1',NULL,'itself','0.3.0','48d14e672ac934b580cd410d7aa2f230','6855eb6d4257ba0d9245ea0712c55bd97142bea36d31395b109f2ce90995858e');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','campaign made','',NULL,'{"name": "Sunday", "workflow": "social_media"}',36,'T1',NULL,'itself','0.3.0','cbb4726398e722b76a1552eaf4d6b41a','fd6ed08cc7ce61ad9bdbd52fc10e99fce02d96fbc8e71f7a2d69c90257b864e0');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas submitted','',NULL,'{"themes": ["Slow mornings"]}',37,'T1',NULL,'itself','0.3.0','41bc66c90d2a3a64233416bd3d37006d','f916e58a01678181cf62423b81589a85948f8524d7df869b9fd6a7992e5b30cf');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','idea approved','idea',1,'{}',38,'T1',NULL,'itself','0.3.0','d2fcaf1851120de7f4161ca88b66e605','21bc32d5add693da77912e53ab3a9aa6986875bf1ee134f7594def54073ccf72');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','post planned','deliverable',4,'{"slot": "2027-01-01T22:00:00+00:00"}',39,'T1',NULL,'itself','0.3.0','83ef1122acb96498ac120d926fcd9d19','f36f246ba1fdb7d790f61f0e2dca072b7f3137347f06a46c3fe84579e8128cd1');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas done','',NULL,'{"approved": 1}',40,'T1',NULL,'itself','0.3.0','24518b5e79aa97777b99dd278fd6b3e3','9b98c7966b2297051d35c983ee023fcbe025eda9f49613e873661f501a997c84');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','calendar ready','',NULL,'{"posts": 1, "ideas_without_posts": []}',41,'T1',NULL,'itself','0.3.0','391d94e99f5ccd0c98047eeee6dd37db','6b075e1de24b6ca159029b08ffe3f3745a11950c8f97e8bc5be601f7f9a900b6');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','budget allocated','',NULL,'{"amounts": {"instagram": 5000, "tiktok": 5000}}',42,'T1',NULL,'itself','0.3.0','3de41eec324a4b1ad8c00ea2e8dee900','4038c7c10adb4faa331eb3ab34e6607f921967fed9fc306d3452487bb1f55a61');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','comment','deliverable',4,'{"readers": "team"}',43,'T1',NULL,'itself','0.3.0','d42e8a1fc9a88ae13676f6e36fce6536','de152330aaa61478db83699f60c7c4c955f7039bf4a96dcb70b04ac54a8ec3b2');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','approval policy changed','',NULL,'{"reason": "Four eyes.", "policy": {"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}, "words": "any one of the Marketing Manager, then any one of <@UMEMO>"}',44,'T1',NULL,'itself','0.3.0','372a44df9f5dc71511cd3216707ba909','bd07555544e535772f555f2be6a4a8ade1175bb28597ae60d76e7e7fa321708d');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UDESI','design handed in','deliverable',4,'{"status": "uploaded", "round": 1}',45,'T1',NULL,'itself','0.3.0','daf0fba8de015fb9c5ec34b3e94af2ff','51c39e5bbf06d0f9046c4eb3c4794e12ef53baeaa1971917fc8881750ef091e8');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UWREN','copy handed in','deliverable',4,'{"status": "ready_for_review", "round": 1}',46,'T1',NULL,'itself','0.3.0','d9454420132847061c111181f0629858','d6d639e780861cd708714b1883eb4763d4413b53383bcc012eb3d7a62182ba76');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','verdict approve','approval',5,'{"reason": null, "levels": [0], "advice": false, "condition": null}',47,'T1',NULL,'itself','0.3.0','d5a5141c1fcd5cfce89a0ddfb842cb65','5495eba47d5391a3dce7553ea5fae6f45061b67311f019ee7eeff84b2a05721c');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','results imported','',NULL,'{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}',48,'T1',NULL,'itself','0.3.0','8608fe21a8497af832369022c83d1ffa','92729db174560ee279b71cac3180ad11ef1d63d34a3827d114151037653f12bd');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','results imported','',NULL,'{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}',49,'T1',NULL,'itself','0.3.0','24946110e83e35588fe22938760bcba0','523f7ace2b9e5a754d0a1ccd5b0cb741bb3b671f367c6cbf533638e0a6e2d980');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMEMO','influencers imported','',NULL,'{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}',50,'T1',NULL,'itself','0.3.0','89b9dbc4535cda09efb8546f0bc0cc61','846253c7eff6334e755fbcb1215b246e7dd4c10b7c48537aaea957e20c99a80f');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief shared','brief',4,'{"people": ["UMEMO"], "everybody": false}',51,'T1',NULL,'itself','0.3.0','feb119f00338194cc3d8faf69422dc7b','5f3e2bcff282f1be6fc7c3091e81d4a0cba4f70875e43fdc5b77a09a7958c0be');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief written','brief',4,'{}',52,'T1',NULL,'itself','0.3.0','059046249d473c489ee3a1617c44b1ee','1dff1fedff8ba08476b950b8755ab6629d14a1ac181d46c4e97c560b75d241aa');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',1,'{"of": "UMAYA"}',53,'T1',NULL,'itself','0.3.0','c8981b4b9870902d253f45aeff8483ca','79d83c94b1934de2aecad8b7cc50fdbabb42864a5ec697f8f35f413e70014161');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',2,'{"of": "UMAYA"}',54,'T1',NULL,'itself','0.3.0','e2e4132381cdfd7bd0ac565754ae0e54','45eeb28aedfc66a26f4c17517962185f2cc2dbcda57b9c85c24c98a78a322773');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link revoked','calendar_link',2,'{"of": "UMAYA"}',55,'T1',NULL,'itself','0.3.0','e3b8637235f6516f983e2f1fee6b0e4e','160255539d474aa63970703fee536f395797cbcc1de4e36edc86b8c00b49d6ce');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','client named','client',1,'{}',56,'T1',NULL,'itself','0.3.0','a890ba075211024d2ed042f742524628','2767148621d5abf13c791b896ad8027573163382cd6a21b5139fc8817c0324ab');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','client asked about creators','',NULL,'{"clients": 1}',57,'T1',NULL,'itself','0.3.0','b17b12c5f9489b8990632b8b2cb7b0cb','27d4ec679357dfcb5e42c06a9325aba47d0005465c4ee7863a945ee34581824a');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','WCLIENTBYLINK1','creators judged','',NULL,'{"said": {"3": "yes", "5": "yes"}}',58,'T1',NULL,'link','0.3.0','85015ba7f64dd131427409105fbfb114','9d04c05028355b72c4c230a06ac6c68ee1d299300ba2478bc5c11d43b05fbe5e');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMILO','away','',NULL,'{"until": "2027-01-02T00:00:00+00:00", "delegate": "UMEMO"}',59,'T1','UMILO','itself','0.3.0','c279d8c83d0126a930ef8ba88920fdee','84f677834b9266c16484d2a2f1f1c292c380d030a34bfc2c40bd28934685353b');
CREATE TABLE audit_seal (
	workspace_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	line_id INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	sealed_at DATETIME NOT NULL, 
	CONSTRAINT pk_audit_seal PRIMARY KEY (workspace_id, number), 
	CONSTRAINT fk_audit_seal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_audit_seal_workspace_id_line_id UNIQUE (workspace_id, line_id)
);
INSERT INTO "audit_seal" VALUES('T1',1,1,'b703583ee377a74e4a1251d74734d327d4b9d219e349ecf3c08da9aa4ec2a5de','57f6e19b5a10629c0ea7970d41474dd5b9c835358df2ec3f17e5242190cfa16e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',2,2,'371f360e576ad69d575539a7931ba9bbd0031c08d43b5c43a2f3e1ea6c1faa73','26240146c748f866f8180d57ec96f5de41530c264ff1bf216217608101921e91','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',3,3,'6d743de163d0cb6600570163f8c5c16574bc56dddce6ad23e1018b8a89afd352','9af7dbacc32d1354c9dcbe550499db59d484a08ec87aa3bbdf19b7a47f6a49df','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',4,4,'3dbe73166f9811071dd07102f03f865030aa49c05a714d0bf030b19fa21bbc9f','aabff9ed97ca9d11c83346fd6c5b4872527e050037ea07a370508a30b0da10f7','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',5,5,'c3010fcb761f077ed37d4fa549619fbd42c714fc72508704e72f4a16cfdb760d','0d9133279c7b060b4ec97c96d95d92867a6633dcfcb3efd451603176d7f1a251','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',6,6,'88292833456d53f7f1fee66fd298c06299ce8e6bf535b57577cb4cee38a59502','0f1dfb2c60e54c8aab8203123641322f2afa3e0941f2c53d6373ac64579527d1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',7,7,'c5e1cd9fab9a24ffa9fb11a3414d599d45eeb7b2f911fa177f734a7c9cee250a','8d6a363002600b21251d50d13bba4a4356c683c97e0b62f87081ba9e9f8dfe6e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',8,8,'d7d6300db48401d99ce8c0d7904a80c35ad1661398ac4b15e1c9045cde7d2df8','df28b1ecc521d1262b4f65551ec4f9c75f3e280bfc0694a80d73c07b56fc9c0f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',9,9,'8443a5ba20f6351eb25b1ce44e978f58887f4d6a573c994af563f22d13c18dce','058a6a330c3f5b165019d5b0eb4468bd600929248eb5fe41c725cfaa3ba29c06','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',10,10,'96c6918e17d1bc59ff5eea5188448254c213f6b2252f0d41993addf43f83f4b3','5bf99d1209899f0a9efc6cc1ca47aae07c0cbd083c111c6f4066d4c54ccffc0e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',11,11,'805bc2cb31068faad665b6b8aeb66b3e1130d62ddcfd1818ba79322396929c08','69524be4ebe962cdc9f2e41d51b61450fde78a457de5708c280916ed828a8042','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',12,12,'0bfa24483307663a8949a15e33401e7feb3483ab9787b1beee45ffaafa6cedb5','bcd5c2d0af5061c5ce5304873eab3c2e98b39d00665da9fba5bbb2bd3d98aeb6','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',13,13,'7e55adb9532cb450c3274b72f828ae28005422b2ef084f7bc2d3c443b253d530','9ca3a11a4a16b1528e0a9a1c9d1b83976505208dad9a85c942792194f08b4d48','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',14,14,'d2c9cbb3f516e7c7224c4cb4ccbce12ad93556aecbe984fb0e7b01368b40ac7f','68de524c361477da711a853f0260387c95ed1f255e076584b76e74d2e8254365','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',15,15,'9fa082c45419c4872e971bf0d811cd33bbc3416d12c0c0e8cc4fdc126f910d9d','33a4a3d6adff51e63f9f933f4026b99398eb48433edb869dbc69de26fca9cdee','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',16,16,'54bd5cabc7d540cd12c517f0f05dae44e3f8eaae7ba4540ef245936035933e16','55fc440c3c81e3e5c05834436b8a8804425c95ddff40e65c3b0d1627ef0afd1d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',17,17,'7a1afc3abfced4da53b611551a7405226853fd034dd1f9f7fbefe8f52ba78b3c','a3ecf4d7e92d4190b22cbb97ffe798059e6b63782663db468e3a82c8a8627f61','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',18,18,'f8530855f1b40d91607b0440827e044be86841ac637f1b4921ede54e3c76b7a0','1fcc0779affca9e8049d2014032dc5bbf1d3e9b3fd7e221ed79d5b68f92a11ab','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',19,19,'206157aea2e96bbf5ebb7265422064d96903a95d33e17731ac39d6ce6947c80e','da4ca801cc9ffac91d345227b2e46ca4f68bdbe8937bd1d2ce64a712a427bff2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',20,20,'1f2fedab6053c7cf8febb0284622c274650cb91631bf08887c7b901f9582a344','cffce01ce7a817ba00b8dbfed035ddb6a0ed520ff00f75e14a8f3428052be365','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',21,21,'110873976215ec81134c3bf6d67b460c5280f0a3689dc3f4a04daf2c2961bfc6','f439abb264a53b39230c275205fad8ce33e70029f9768d2f30ac75408db6fc09','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',22,22,'ff9e97adeec20458a48e9ba1e8f54c193a0eb8fb12881739cbd3bbada4b1badc','788a8c61582d803bb36db86b1dea77df14b5418713bdc38d9f9ac9591732eec3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',23,23,'7d099e7aa6b53c9fc99a50cbd994b7fe643fca7e799cde1edf628341b73acecc','e88eb197be99c0dbc76fa98ecb494b8c42c1d30ec368cd22e8dc466ab09f6315','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',24,24,'3a4b3b9f0f69a43f111aec9557b57e5dd1fa6fa1609a8f768939b680b4d6acfb','fb9a1a8e7687154214b98e8827737eb76b1ab7be9c041fab87230fc368653303','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',25,25,'2c00aadcf293beb315c6dee34fa4962efe9f2291d5c91c4e50290d57a9acfed2','123f6ea17463f70d6b7380cb7dff36d2693b777b4538f06765a55e26100e5669','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',26,26,'ee6765db1cbcc234fc749a7946be158b27e76bb8d8b2475e7a6257e4d59138f5','7b76df1db713b4ad63500d428b5a26e53fd465168bc50a199f4af222c3c82652','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',27,27,'269d99cfcfd9eb65643de0bab877503c5747b8deccfc8f478e8c836954fa8fd2','2c4da6f2737e05330c58f2b3115e5b708c7845afa94dac32737a91bd57d6d6d4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',28,28,'43a56a58f9618bb38aff0d049596035cbfb2542456f0a7f63e5fd33e36d057fa','26078665ae1bbf00c75f89a89c3ef1435042507e0bbd6a87d5f72379e571a161','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',29,29,'b6273f391ad6d1ee6a8e23e8655bcfcdd9994ae17d59457069f2781ecb440de0','4894052fd2a650691852c3e750ccbe4cdf32e7f5c276204c9a2c99c351b7523e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',30,30,'42497ac3d8db4f974623bb54b8db601c80ce36779ffc2596189272b1c6a77423','1b442931158bce3bf4d06c74cf48aedd1d8cea9bcdfaff05e780abe7a9699015','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',31,31,'97d6296e91b66d61941f06372f4a1a687157785675b36c01c24b271856325f4e','8c8f05c9ff60543b3b7bcf5b551b1bdbd25e0f9bd51a2badcd0b0241848654e7','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',32,32,'8e2144335ae7c0c9478e95ec530467445f2d4cbc3da0ee9901bd5d15afa437e1','fd0e612fd6e334a998c020c068d08357a7680fd5dd321b384d73148a68392b14','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',33,33,'1e36a22adffc955285fb0cfb4613dbfa111b5d04e403a92ef40847910941e7f3','946d30c1aebb8c16a7aa5c332fbb86ec11ca05f43f3c1551568d9cef3bec2bc0','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',34,34,'9310ebb685b2cdb1ad04c0b2ef1729417d18a37373ca21b0c860f1beb2ba9137','836049207bc779eb6eb164b63d877d2bf60390ca1eca9b7914cbf1378f1c1d98','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',35,35,'6855eb6d4257ba0d9245ea0712c55bd97142bea36d31395b109f2ce90995858e','cda7db07fcacc70eac9f1d799d20400f940406cf5bb7b830d3c14be7a5394401','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',36,36,'fd6ed08cc7ce61ad9bdbd52fc10e99fce02d96fbc8e71f7a2d69c90257b864e0','6c44712644cc86d4d6c1f4bd93b906a28b243b113b86a60a624232e2de16fe9b','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',37,37,'f916e58a01678181cf62423b81589a85948f8524d7df869b9fd6a7992e5b30cf','0c55211f253d2bc1737d725a8db1bd16b47e52ac5df7391ed25aa3f380c4771d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',38,38,'21bc32d5add693da77912e53ab3a9aa6986875bf1ee134f7594def54073ccf72','b27de23f69d3949873eba1f9d8401b6de2c98d8595a7c457da1c7f2b01589f37','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',39,39,'f36f246ba1fdb7d790f61f0e2dca072b7f3137347f06a46c3fe84579e8128cd1','06abca534d7cf175762860a9928f1cfc5b5583ee6e8c422ee4a18a78e2250aa0','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',40,40,'9b98c7966b2297051d35c983ee023fcbe025eda9f49613e873661f501a997c84','2d30624eed3dcd58673baa0594a599871d7b4ff9cbeeb79e62ab0f18cdf8caf5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',41,41,'6b075e1de24b6ca159029b08ffe3f3745a11950c8f97e8bc5be601f7f9a900b6','7c061ec5c456f8381230e4d633ec3642209aefdc1bd70359478ccfbfd5ed8768','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',42,42,'4038c7c10adb4faa331eb3ab34e6607f921967fed9fc306d3452487bb1f55a61','af26668acf3971063a1cba7810e5864be28c2bd46742321e4f10784182d7cafb','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',43,43,'de152330aaa61478db83699f60c7c4c955f7039bf4a96dcb70b04ac54a8ec3b2','bea65deaa112a2ad70cb539c0325ece37c8c919e3b63a8edf8c080cb61967cd8','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',44,44,'bd07555544e535772f555f2be6a4a8ade1175bb28597ae60d76e7e7fa321708d','909d8a42534dbb15e58758565bcd0568ea0f8baeac255c804ace57a1bd3c80f2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',45,45,'51c39e5bbf06d0f9046c4eb3c4794e12ef53baeaa1971917fc8881750ef091e8','a8bdbcd2a7404e21a7e386c620020e4f1589d1fb94286f181b08d43a74f41e13','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',46,46,'d6d639e780861cd708714b1883eb4763d4413b53383bcc012eb3d7a62182ba76','3a1c3e3f6bf447802c1589630e18cf5f3442b8b1f07c59bddfe1a916fc7bb59a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',47,47,'5495eba47d5391a3dce7553ea5fae6f45061b67311f019ee7eeff84b2a05721c','d84a2dcdfedfbbf44bfd64684d120b7cc9f7f16be9a1f695f007529b14efdfb1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',48,48,'92729db174560ee279b71cac3180ad11ef1d63d34a3827d114151037653f12bd','cfade09085cbe40b047f792063afcf921718753de4d5c9652a0a5db9da00b1d9','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',49,49,'523f7ace2b9e5a754d0a1ccd5b0cb741bb3b671f367c6cbf533638e0a6e2d980','da8114a8e09a328225d9cb7e1834778cfd840dcb67952802c597e0d82843580f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',50,50,'846253c7eff6334e755fbcb1215b246e7dd4c10b7c48537aaea957e20c99a80f','12e109fd36922513c1f461de169b0d3c8957cae64651bb0a3cc201e3c6d445be','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',51,51,'5f3e2bcff282f1be6fc7c3091e81d4a0cba4f70875e43fdc5b77a09a7958c0be','170dd0e7284e0e1867a9eb0afe85cf16f30484fb5cce8be042c6786fe1278fee','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',52,52,'1dff1fedff8ba08476b950b8755ab6629d14a1ac181d46c4e97c560b75d241aa','9c77f89d1da866dd8686aba50b2be8b909200a35238acf73d6106d1d9f930752','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',53,53,'79d83c94b1934de2aecad8b7cc50fdbabb42864a5ec697f8f35f413e70014161','a7cbde39814405098d442ea5421d1b352aec8653244d49210d4d5397754dd1a3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',54,54,'45eeb28aedfc66a26f4c17517962185f2cc2dbcda57b9c85c24c98a78a322773','b95ea3a9aa94e457267e7927e7060ecd6dc349b9980e89c5b447c0c741d25d65','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',55,55,'160255539d474aa63970703fee536f395797cbcc1de4e36edc86b8c00b49d6ce','f35bee60eab97920b8e37431ca5fd2b005417febcee0b41165c19c1d2a68440a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',56,56,'2767148621d5abf13c791b896ad8027573163382cd6a21b5139fc8817c0324ab','285a3aeb7698f007c4d0f79a93b69388deeaaefa0d7ace8fa2a75510800d50f4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',57,57,'27d4ec679357dfcb5e42c06a9325aba47d0005465c4ee7863a945ee34581824a','98d2cbb8b65157e1b20fee3fdd9e00a6166db37f52882e3d54795df2b191ce3f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',58,58,'9d04c05028355b72c4c230a06ac6c68ee1d299300ba2478bc5c11d43b05fbe5e','7bdf97816e2e0b6b3eb33ba9413c06878b133e2d75a4ab35224251dd16fedb71','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',59,59,'84f677834b9266c16484d2a2f1f1c292c380d030a34bfc2c40bd28934685353b','b32498138031c96a0bc7085cf8646022b40afa51c166753e94ebcf92eb992e23','2026-11-02 00:00:00.000000');
CREATE TABLE "brief" (
	title VARCHAR(120) NOT NULL, 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_everybody BOOLEAN NOT NULL, 
	CONSTRAINT pk_brief PRIMARY KEY (id), 
	CONSTRAINT fk_brief_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief" VALUES('Glow','UMAYA','2026-11-02 09:00:00.000000',1,'T1',0);
INSERT INTO "brief" VALUES('Open','UMAYA','2027-01-01 09:00:22.000000',2,'T1',0);
INSERT INTO "brief" VALUES('Sunday','UMAYA','2027-01-01 09:00:55.000000',3,'T1',0);
INSERT INTO "brief" VALUES('Shared','UMAYA','2027-01-01 09:00:55.000000',4,'T1',0);
CREATE TABLE brief_share (
	workspace_id VARCHAR(32) NOT NULL, 
	brief_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_brief_share PRIMARY KEY (workspace_id, brief_id, user_id), 
	CONSTRAINT fk_brief_share_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id)
);
INSERT INTO "brief_share" VALUES('T1',4,'UMEMO');
CREATE TABLE "brief_version" (
	brief_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	requirements TEXT NOT NULL, 
	objectives TEXT NOT NULL, 
	audience TEXT NOT NULL, 
	deliverables TEXT NOT NULL, 
	timeline TEXT NOT NULL, 
	brand_guide TEXT NOT NULL, 
	required_words JSON NOT NULL, 
	banned_words JSON NOT NULL, 
	disclosure TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	labels JSON NOT NULL, 
	CONSTRAINT pk_brief_version PRIMARY KEY (id), 
	CONSTRAINT uq_brief_version_brief_id_number UNIQUE (brief_id, number), 
	CONSTRAINT fk_brief_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_brief_version_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id), 
	CONSTRAINT uq_brief_version_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief_version" VALUES(1,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2026-11-02 09:00:00.000000',1,'T1','[]');
INSERT INTO "brief_version" VALUES(2,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:22.000000',2,'T1','[]');
INSERT INTO "brief_version" VALUES(3,1,'Show slow mornings.','More subscribers.','Coffee people.','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',3,'T1','[]');
INSERT INTO "brief_version" VALUES(4,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',4,'T1','[]');
CREATE TABLE calendar_link (
	user_id VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	version INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	revoked_by VARCHAR(32), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_calendar_link PRIMARY KEY (id), 
	CONSTRAINT fk_calendar_link_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_calendar_link_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "calendar_link" VALUES('UMAYA',NULL,1,'2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
INSERT INTO "calendar_link" VALUES('UMAYA',1,1,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000','UMAYA',2,'T1');
CREATE TABLE "campaign" (
	workflow VARCHAR(32) NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	name_key VARCHAR(400) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	archived_at DATETIME, 
	owner_id VARCHAR(32) NOT NULL, 
	channel_id VARCHAR(32) NOT NULL, 
	channel_is_private BOOLEAN NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	measuring_days INTEGER NOT NULL, 
	budget_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	brief_version_id INTEGER NOT NULL, 
	niches JSON NOT NULL, 
	followers_min BIGINT, 
	followers_max BIGINT, 
	platform VARCHAR(32), 
	approved_only BOOLEAN NOT NULL, 
	goal_reach BIGINT, 
	goal_engagement_rate NUMERIC(9, 4), 
	goal_revenue_minor BIGINT, 
	money_in_channel BOOLEAN NOT NULL, 
	money_for_team BOOLEAN NOT NULL, 
	needs_signature BOOLEAN NOT NULL, 
	closed_early_at DATETIME, 
	finished_without_at DATETIME, 
	cancel_reason TEXT, 
	total_cost_minor BIGINT, 
	total_reach BIGINT, 
	engagements BIGINT, 
	engagement_rate NUMERIC(18, 6), 
	pooled_engagement_rate NUMERIC(18, 6), 
	revenue_minor BIGINT, 
	roi NUMERIC(18, 6), 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	namesake INTEGER NOT NULL, 
	calendar_sequence INTEGER NOT NULL, 
	colour VARCHAR(7), 
	approval_policy JSON, 
	no_digest BOOLEAN NOT NULL, 
	client VARCHAR(120), 
	attribution JSON, 
	revenue_basis VARCHAR(32) NOT NULL, 
	concept_first BOOLEAN NOT NULL, 
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT fk_campaign_workspace_id_brief_version_id FOREIGN KEY(workspace_id, brief_version_id) REFERENCES brief_version (workspace_id, id), 
	CONSTRAINT ck_campaign_budget_not_negative CHECK (budget_minor >= 0), 
	CONSTRAINT ck_campaign_dates_in_order CHECK (ends_on >= starts_on), 
	CONSTRAINT ck_campaign_archived_when_over CHECK (archived_at IS NULL OR status IN ('completed', 'cancelled')), 
	CONSTRAINT ck_campaign_followers_in_order CHECK (followers_min <= followers_max), 
	CONSTRAINT uq_campaign_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_campaign_campaignstatus CHECK (status IN ('preparing', 'active', 'measuring', 'completed', 'cancelled')), 
	CONSTRAINT ck_campaign_measuring_within_a_year CHECK (measuring_days BETWEEN 0 AND 365), 
	CONSTRAINT fk_campaign_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "campaign" VALUES('influencer','Glow','glow','completed','2027-01-01 09:00:22.000000','UMAYA','CGLOW',0,'Europe/Berlin','2026-11-02','2026-11-30',14,300000,'EUR',1,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,75000,12000,29,0.241667,NULL,400000,433.333333,'UMAYA','2026-11-02 09:00:00.000000',1,'T1',0,1,NULL,NULL,0,NULL,NULL,'posts',0);
INSERT INTO "campaign" VALUES('influencer','Open','open','active',NULL,'UMAYA','CGLOW',0,'Europe/Berlin','2027-01-01','2027-01-01',14,300000,'EUR',2,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000',2,'T1',0,0,NULL,NULL,0,NULL,NULL,'posts',0);
INSERT INTO "campaign" VALUES('social_media','Sunday','sunday','preparing',NULL,'UMAYA','CSUN',0,'Europe/Berlin','2027-01-01','2027-01-01',14,10000,'EUR',3,'[]',NULL,NULL,NULL,1,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL,'{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}',0,NULL,NULL,'posts',0);
CREATE TABLE campaign_name_word (
	workspace_id VARCHAR(32) NOT NULL, 
	word VARCHAR(400) NOT NULL, 
	campaign_id INTEGER NOT NULL, 
	CONSTRAINT pk_campaign_name_word PRIMARY KEY (workspace_id, word, campaign_id), 
	CONSTRAINT fk_campaign_name_word_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "campaign_name_word" VALUES('T1','glow',1);
INSERT INTO "campaign_name_word" VALUES('T1','open',2);
INSERT INTO "campaign_name_word" VALUES('T1','sunday',3);
CREATE TABLE "card" (
	lane_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	channel VARCHAR(32), 
	ts VARCHAR(32), 
	thread_ts VARCHAR(32), 
	wanted INTEGER NOT NULL, 
	shown INTEGER NOT NULL, 
	shown_hash VARCHAR(64), 
	posting_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	blocked_reason VARCHAR(200), 
	opened_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, attached VARCHAR(64), 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT fk_card_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_card_lane_id_kind_subject_id UNIQUE (lane_id, kind, subject_id), 
	CONSTRAINT fk_card_workspace_id_lane_id FOREIGN KEY(workspace_id, lane_id) REFERENCES lane (workspace_id, id)
);
INSERT INTO "card" VALUES(1,'campaign',1,NULL,NULL,NULL,20,0,NULL,NULL,0,NULL,NULL,NULL,1,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',1,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,2,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,3,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,4,'T1',NULL);
INSERT INTO "card" VALUES(2,'prompt',1,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,5,'T1',NULL);
INSERT INTO "card" VALUES(3,'prompt',2,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,6,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',4,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,7,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',5,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,8,'T1',NULL);
INSERT INTO "card" VALUES(4,'notice',1,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,9,'T1',NULL);
INSERT INTO "card" VALUES(5,'notice',2,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,10,'T1',NULL);
INSERT INTO "card" VALUES(1,'notice',3,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,11,'T1',NULL);
INSERT INTO "card" VALUES(4,'notice',4,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,12,'T1',NULL);
INSERT INTO "card" VALUES(1,'campaign',2,NULL,NULL,NULL,18,0,NULL,NULL,0,NULL,NULL,NULL,13,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',6,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,14,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',7,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,15,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',8,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,16,'T1',NULL);
INSERT INTO "card" VALUES(2,'prompt',3,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,17,'T1',NULL);
INSERT INTO "card" VALUES(3,'prompt',4,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,18,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',9,NULL,NULL,NULL,12,0,NULL,NULL,0,NULL,NULL,NULL,19,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',10,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,20,'T1',NULL);
INSERT INTO "card" VALUES(4,'notice',5,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,21,'T1',NULL);
INSERT INTO "card" VALUES(1,'team_task',11,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,22,'T1',NULL);
INSERT INTO "card" VALUES(5,'prompt',5,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,23,'T1',NULL);
INSERT INTO "card" VALUES(5,'prompt',6,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,24,'T1',NULL);
INSERT INTO "card" VALUES(1,'notice',6,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,25,'T1',NULL);
INSERT INTO "card" VALUES(4,'prompt',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,26,'T1',NULL);
INSERT INTO "card" VALUES(6,'campaign',3,NULL,NULL,NULL,11,0,NULL,NULL,0,NULL,NULL,NULL,27,'T1',NULL);
INSERT INTO "card" VALUES(6,'team_task',14,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,28,'T1',NULL);
INSERT INTO "card" VALUES(4,'prompt',8,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,29,'T1',NULL);
INSERT INTO "card" VALUES(7,'prompt',9,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,30,'T1',NULL);
INSERT INTO "card" VALUES(8,'notice',7,NULL,NULL,NULL,9,0,NULL,NULL,0,NULL,NULL,NULL,31,'T1',NULL);
INSERT INTO "card" VALUES(6,'team_task',17,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,32,'T1',NULL);
INSERT INTO "card" VALUES(9,'prompt',10,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,33,'T1',NULL);
INSERT INTO "card" VALUES(10,'prompt',11,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,34,'T1',NULL);
INSERT INTO "card" VALUES(9,'notice',8,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,35,'T1',NULL);
INSERT INTO "card" VALUES(10,'notice',9,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,36,'T1',NULL);
INSERT INTO "card" VALUES(5,'notice',10,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,37,'T1',NULL);
INSERT INTO "card" VALUES(4,'notice',11,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,38,'T1',NULL);
INSERT INTO "card" VALUES(1,'notice',12,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,39,'T1',NULL);
INSERT INTO "card" VALUES(4,'notice',13,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,40,'T1',NULL);
INSERT INTO "card" VALUES(7,'notice',14,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,41,'T1',NULL);
INSERT INTO "card" VALUES(4,'notice',15,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,42,'T1',NULL);
INSERT INTO "card" VALUES(7,'notice',16,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,43,'T1',NULL);
INSERT INTO "card" VALUES(11,'notice',17,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,44,'T1',NULL);
CREATE TABLE column_matching (
	kind VARCHAR(32) NOT NULL, 
	headings VARCHAR(64) NOT NULL, 
	columns JSON NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_column_matching PRIMARY KEY (id), 
	CONSTRAINT fk_column_matching_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_column_matching_workspace_id_kind_headings UNIQUE (workspace_id, kind, headings)
);
INSERT INTO "column_matching" VALUES('results','ee6a2830c22dda4f4bc5da58b84db49481277dc1652565f2f0943d25bcd56bd9','{"Zest": "likes"}','UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE "comment" (
	deliverable_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	readers VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_comment PRIMARY KEY (id), 
	CONSTRAINT fk_comment_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_comment_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id)
);
INSERT INTO "comment" VALUES(4,'Warmer, please.','UMAYA','2027-01-01 09:00:55.000000',1,'T1','team');
CREATE TABLE "cost" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32), 
	state VARCHAR(32) NOT NULL, 
	what VARCHAR(400) NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	changed_at DATETIME, 
	reason TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	foreign_minor BIGINT, 
	foreign_currency VARCHAR(3), 
	rate NUMERIC(20, 10), 
	rate_on DATE, 
	CONSTRAINT pk_cost PRIMARY KEY (id), 
	CONSTRAINT ck_cost_withdrawn_with_reason CHECK (state != 'withdrawn' OR reason IS NOT NULL), 
	CONSTRAINT fk_cost_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_cost_amount_positive CHECK (amount_minor > 0), 
	CONSTRAINT fk_cost_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_cost_coststate CHECK (state IN ('planned', 'committed', 'spent', 'withdrawn')), 
	CONSTRAINT ck_cost_foreign_positive CHECK (foreign_minor > 0 AND rate > 0), 
	CONSTRAINT ck_cost_foreign_with_rate_and_day CHECK ((foreign_minor IS NULL) = (foreign_currency IS NULL) AND (foreign_minor IS NULL) = (rate IS NULL) AND (foreign_minor IS NULL) = (rate_on IS NULL))
);
INSERT INTO "cost" VALUES(1,NULL,'spent','Samples',25000,'UMAYA','2026-11-02 09:00:00.000000',NULL,NULL,1,'T1',NULL,NULL,NULL,NULL);
CREATE TABLE creator_opinion (
	approver_id INTEGER NOT NULL, 
	participation_id INTEGER NOT NULL, 
	opinion VARCHAR(32) NOT NULL, 
	words TEXT NOT NULL, 
	given_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_creator_opinion PRIMARY KEY (id), 
	CONSTRAINT fk_creator_opinion_workspace_id_approver_id FOREIGN KEY(workspace_id, approver_id) REFERENCES outside_approver (workspace_id, id), 
	CONSTRAINT fk_creator_opinion_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_creator_opinion_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_creator_opinion_approver_id_participation_id UNIQUE (approver_id, participation_id)
);
INSERT INTO "creator_opinion" VALUES(1,3,'yes','Fits.','2027-01-01 09:00:55.000000',1,'T1');
INSERT INTO "creator_opinion" VALUES(1,5,'yes','Fits.','2027-01-01 09:00:55.000000',2,'T1');
CREATE TABLE "decision" (
	approval_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_for VARCHAR(32), 
	asset_author VARCHAR(32), 
	copy_author VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	reason TEXT, 
	category VARCHAR(32), 
	part VARCHAR(32), 
	at DATETIME NOT NULL, 
	effective_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	creator_text TEXT, 
	rest_accepted BOOLEAN NOT NULL, 
	condition TEXT, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT ck_decision_category CHECK (category IN ('brand', 'claims', 'disclosure', 'quality', 'cost', 'other')), 
	CONSTRAINT uq_decision_approval_id_number UNIQUE (approval_id, number), 
	CONSTRAINT ck_decision_one_stands CHECK ((number % 2 = 0) = (outcome = 'withdrawn')), 
	CONSTRAINT ck_decision_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT ck_decision_not_for_its_author CHECK (self_approval OR decided_for IS NULL OR ((asset_author IS NULL OR asset_author <> decided_for) AND (copy_author IS NULL OR copy_author <> decided_for))), 
	CONSTRAINT ck_decision_not_on_own_work CHECK (self_approval OR ((asset_author IS NULL OR asset_author <> decided_by) AND (copy_author IS NULL OR copy_author <> decided_by))), 
	CONSTRAINT fk_decision_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_decision_outcome CHECK (outcome IN ('approve', 'request_changes', 'reject', 'withdrawn')), 
	CONSTRAINT fk_decision_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT ck_decision_reason_given CHECK (outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)), 
	CONSTRAINT ck_decision_condition_of_approval CHECK (condition IS NULL OR outcome = 'approve')
);
INSERT INTO "decision" VALUES(1,1,'approve','4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7','UCLEO',NULL,NULL,NULL,0,'It must be so.','brand',NULL,'2026-11-02 09:00:11.000000','2026-11-02 09:00:21.000000',1,'T1',NULL,1,NULL);
CREATE TABLE "deliverable" (
	campaign_id INTEGER NOT NULL, 
	participation_id INTEGER, 
	idea_id INTEGER, 
	number INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	slot_at DATETIME, 
	slot_number INTEGER NOT NULL, 
	asset_status VARCHAR(32), 
	copy_status VARCHAR(32), 
	round INTEGER NOT NULL, 
	decided_round INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	approved_asset_id INTEGER, 
	approved_copy_id INTEGER, 
	permalink TEXT, 
	published_at DATETIME, 
	reason TEXT, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	permalink_key VARCHAR(64), 
	calendar_sequence INTEGER NOT NULL, 
	removed_at DATETIME, 
	removed_from DATETIME, 
	designer_id VARCHAR(32), 
	writer_id VARCHAR(32), 
	labels_seen JSON, 
	labels_seen_by VARCHAR(32), 
	labels_seen_at DATETIME, 
	is_concept BOOLEAN NOT NULL, 
	CONSTRAINT pk_deliverable PRIMARY KEY (id), 
	CONSTRAINT ck_deliverable_labels_seen_by_somebody CHECK ((labels_seen_at IS NULL) = (labels_seen_by IS NULL)), 
	CONSTRAINT uq_deliverable_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT fk_deliverable_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_deliverable_copy_always_needed CHECK (copy_status <> 'not_needed'), 
	CONSTRAINT ck_deliverable_deliverablestatus CHECK (status IN ('planned', 'in_progress', 'ready_for_review', 'changes_requested', 'approved', 'rejected', 'published', 'missed', 'dropped')), 
	CONSTRAINT ck_deliverable_published_with_link CHECK (status <> 'published' OR permalink IS NOT NULL), 
	CONSTRAINT ck_deliverable_asset_status CHECK (asset_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_copy_approved_with_version CHECK (copy_status <> 'approved' OR approved_copy_id IS NOT NULL), 
	CONSTRAINT ck_deliverable_asset_approved_with_version CHECK (asset_status <> 'approved' OR approved_asset_id IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT uq_deliverable_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_deliverable_ends_with_reason CHECK (status NOT IN ('rejected', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_idea_id FOREIGN KEY(workspace_id, idea_id) REFERENCES idea (workspace_id, id), 
	CONSTRAINT fk_deliverable_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_deliverable_copy_status CHECK (copy_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed'))
);
INSERT INTO "deliverable" VALUES(1,1,NULL,1,'Reel by @glow12','instagram','reel','published',NULL,NULL,NULL,0,NULL,NULL,1,1,1,2,1,2,'https://instagram.example/p/1','2026-11-02 09:00:22.000000',NULL,'2026-11-02 09:00:11.000000',1,'T1','7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "deliverable" VALUES(2,2,NULL,1,'Reel by @glow12','instagram','reel','ready_for_review',NULL,NULL,NULL,0,NULL,NULL,1,NULL,3,4,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:33.000000',2,'T1',NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "deliverable" VALUES(2,4,NULL,2,'Reel by @glow10','instagram','reel','planned',NULL,NULL,NULL,0,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:44.000000',3,'T1',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "deliverable" VALUES(3,NULL,1,1,'Slow mornings · Instagram post','instagram','post','ready_for_review',NULL,'2027-01-01','2027-01-01 22:00:00.000000',1,'ready_for_review','ready_for_review',1,NULL,5,6,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:55.000000',4,'T1',NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE "due" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	taken_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_due PRIMARY KEY (id), 
	CONSTRAINT fk_due_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_due_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "due" VALUES(1,'campaign_end',0,'2026-11-30 23:00:00.000000','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "due" VALUES(1,'outreach',1,'2026-11-02 09:00:10.000000','2026-11-02 09:00:11.000000',2,'T1');
INSERT INTO "due" VALUES(1,'decision',1,'2026-11-02 09:00:21.000000','2026-11-02 09:00:22.000000',3,'T1');
INSERT INTO "due" VALUES(1,'measuring_end',0,'2026-12-14 23:00:00.000000','2027-01-01 09:00:22.000000',4,'T1');
INSERT INTO "due" VALUES(1,'patience_end',0,'2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000',5,'T1');
INSERT INTO "due" VALUES(2,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,6,'T1');
INSERT INTO "due" VALUES(2,'outreach',2,'2027-01-01 09:00:32.000000','2027-01-01 09:00:33.000000',7,'T1');
INSERT INTO "due" VALUES(2,'outreach',4,'2027-01-01 09:00:43.000000','2027-01-01 09:00:44.000000',8,'T1');
INSERT INTO "due" VALUES(3,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,9,'T1');
INSERT INTO "due" VALUES(3,'slot',4,'2027-01-01 18:00:00.000000',NULL,10,'T1');
INSERT INTO "due" VALUES(3,'verdict',1,'2027-01-01 09:00:55.000000',NULL,11,'T1');
INSERT INTO "due" VALUES(2,'roles_changed',0,'2027-01-01 09:00:55.000000',NULL,12,'T1');
INSERT INTO "due" VALUES(3,'roles_changed',0,'2027-01-01 09:00:55.000000',NULL,13,'T1');
CREATE TABLE form_draft (
	user_id VARCHAR(32) NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	entries JSON NOT NULL, 
	kept_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_form_draft PRIMARY KEY (id), 
	CONSTRAINT fk_form_draft_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_form_draft_workspace_id_user_id_form UNIQUE (workspace_id, user_id, form)
);
INSERT INTO "form_draft" VALUES('UMAYA','influencer','{"name": "Next"}','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE group_member (
	workspace_id VARCHAR(32) NOT NULL, 
	group_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_group_member PRIMARY KEY (workspace_id, group_id, user_id), 
	CONSTRAINT fk_group_member_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCLEO');
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCARL');
CREATE TABLE idea (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	theme VARCHAR(400) NOT NULL, 
	pillar VARCHAR(240) NOT NULL, 
	platforms JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	reason TEXT, 
	submitted_by VARCHAR(32) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	self_approval BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, description TEXT, reference TEXT, 
	CONSTRAINT pk_idea PRIMARY KEY (id), 
	CONSTRAINT ck_idea_decided_by_somebody CHECK ((state = 'proposed') = (decided_by IS NULL)), 
	CONSTRAINT ck_idea_not_on_own_idea CHECK (state <> 'approved' OR self_approval OR decided_by <> submitted_by), 
	CONSTRAINT ck_idea_dropped_with_reason CHECK (state <> 'dropped' OR reason IS NOT NULL), 
	CONSTRAINT ck_idea_decided_has_a_time CHECK ((decided_by IS NULL) = (decided_at IS NULL)), 
	CONSTRAINT fk_idea_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_idea_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_idea_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_idea_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_idea_ideastate CHECK (state IN ('proposed', 'approved', 'dropped'))
);
INSERT INTO "idea" VALUES(3,1,'Slow mornings','Mornings','[]','approved',NULL,'UCREA','2027-01-01 09:00:55.000000','UMAYA','2027-01-01 09:00:55.000000',0,1,'T1',NULL,NULL);
CREATE TABLE "import_run" (
	kind VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	file VARCHAR(255) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	added INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	unchanged INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	begun_by VARCHAR(32) NOT NULL, 
	begun_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	proposed INTEGER NOT NULL, 
	stored INTEGER NOT NULL, 
	undone_by VARCHAR(32), 
	undone_at DATETIME, source VARCHAR(32), 
	CONSTRAINT pk_import_run PRIMARY KEY (id), 
	CONSTRAINT ck_import_run_importstate CHECK (state IN ('running', 'done', 'repeated')), 
	CONSTRAINT uq_import_run_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "import_run" VALUES('influencers',NULL,'more.csv','done',2,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',0,0,NULL,NULL,NULL);
INSERT INTO "import_run" VALUES('influencers',NULL,'influencers.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',2,'T1',0,0,NULL,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','done',0,1,0,0,'UMAYA','2027-01-01 09:00:55.000000',4,'T1',0,1,NULL,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'corrected.csv','done',0,1,0,0,'UMAYA','2027-01-01 09:00:55.000000',5,'T1',0,1,NULL,NULL,NULL);
CREATE TABLE "influencer" (
	handle VARCHAR(100) NOT NULL, 
	handle_key VARCHAR(100) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	niches JSON NOT NULL, 
	followers BIGINT, 
	email VARCHAR(320), 
	usual_fee_minor BIGINT, 
	currency VARCHAR(3), 
	country VARCHAR(2), 
	vetting VARCHAR(32) NOT NULL, 
	forgotten_at DATETIME, 
	added_by VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, account_id VARCHAR(100), account JSON, facts_source VARCHAR(32), facts_at DATETIME, merged_into_id INTEGER, 
	CONSTRAINT pk_influencer PRIMARY KEY (id), 
	CONSTRAINT ck_influencer_fee_with_currency CHECK ((usual_fee_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT ck_influencer_fee_not_negative CHECK (usual_fee_minor >= 0), 
	CONSTRAINT fk_influencer_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_influencer_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_influencer_vetting CHECK (vetting IN ('new', 'approved', 'blocked')), 
	CONSTRAINT ck_influencer_followers_not_negative CHECK (followers >= 0), 
	CONSTRAINT uq_influencer_workspace_id_platform_handle_key UNIQUE (workspace_id, platform, handle_key)
);
INSERT INTO "influencer" VALUES('glow1','glow1','instagram','Ana 1','["beauty"]',1000,'ana1@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow2','glow2','instagram','Ana 2','["beauty"]',2000,'ana2@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',2,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow3','glow3','instagram','Ana 3','["beauty"]',3000,'ana3@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',3,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow4','glow4','instagram','Ana 4','["beauty"]',4000,'ana4@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',4,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow5','glow5','instagram','Ana 5','["beauty"]',5000,'ana5@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',5,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow6','glow6','instagram','Ana 6','["beauty"]',6000,'ana6@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',6,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow7','glow7','instagram','Ana 7','["beauty"]',7000,'ana7@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',7,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow8','glow8','instagram','Ana 8','["beauty"]',8000,'ana8@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',8,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow9','glow9','instagram','Ana 9','["beauty"]',9000,'ana9@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',9,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow10','glow10','instagram','Ana 10','["beauty"]',10000,'ana10@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',10,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow11','glow11','instagram','Ana 11','["beauty"]',11000,'ana11@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',11,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow12','glow12','instagram','Ana 12','["beauty"]',12000,'ana12@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',12,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow900','glow900','instagram','Ana 900','["beauty"]',900000,'ana900@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',13,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "influencer" VALUES('glow901','glow901','instagram','Ana 901','["beauty"]',901000,'ana901@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',14,'T1',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE influencer_niche (
	workspace_id VARCHAR(32) NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	niche VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_influencer_niche PRIMARY KEY (workspace_id, influencer_id, niche), 
	CONSTRAINT fk_influencer_niche_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id)
);
INSERT INTO "influencer_niche" VALUES('T1',1,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',2,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',3,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',4,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',5,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',6,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',7,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',8,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',9,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',10,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',11,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',12,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',13,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',14,'beauty');
CREATE TABLE influencer_pair (
	kept_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	moved JSON NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_at DATETIME NOT NULL, 
	undone_by VARCHAR(32), 
	undone_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer_pair PRIMARY KEY (id), 
	CONSTRAINT ck_influencer_pair_of_two CHECK (kept_id <> other_id), 
	CONSTRAINT fk_influencer_pair_workspace_id_kept_id FOREIGN KEY(workspace_id, kept_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_influencer_pair_workspace_id_other_id FOREIGN KEY(workspace_id, other_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_influencer_pair_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "influencer_pair" VALUES(1,2,'different','{}','UMAYA','2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
CREATE TABLE influencer_proposal (
	influencer_id INTEGER NOT NULL, 
	told JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	proposed_by VARCHAR(32) NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_influencer_proposal_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_influencer_proposal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_influencer_proposal_proposalstate CHECK (state IN ('open', 'accepted', 'refused', 'replaced'))
);
INSERT INTO "influencer_proposal" VALUES(1,'{"followers": 1234}','open','UMEMO','2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
CREATE TABLE lane (
	address VARCHAR(64) NOT NULL, 
	due_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	blocked_reason VARCHAR(200), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_lane PRIMARY KEY (id), 
	CONSTRAINT fk_lane_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_lane_workspace_id_address UNIQUE (workspace_id, address), 
	CONSTRAINT uq_lane_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "lane" VALUES('CGLOW','2027-01-01 09:00:55.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "lane" VALUES('UCARL','2027-01-01 09:00:55.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "lane" VALUES('UCLEO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "lane" VALUES('UMAYA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "lane" VALUES('UDORA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "lane" VALUES('CSUN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,6,'T1');
INSERT INTO "lane" VALUES('UMILO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,7,'T1');
INSERT INTO "lane" VALUES('UCREA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "lane" VALUES('UDESI','2027-01-01 09:00:55.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "lane" VALUES('UWREN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,10,'T1');
INSERT INTO "lane" VALUES('UMEMO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,11,'T1');
CREATE TABLE link_token (
	token_hash VARCHAR(64) NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	link_id INTEGER NOT NULL, 
	drawn_at DATETIME NOT NULL, 
	CONSTRAINT pk_link_token PRIMARY KEY (token_hash), 
	CONSTRAINT fk_link_token_workspace_id_link_id FOREIGN KEY(workspace_id, link_id) REFERENCES access_link (workspace_id, id)
);
INSERT INTO "link_token" VALUES('92eb9c13c9efb2754b22881d6d89da0b052bc604180953df613b0da55f6b864b','T1',1,'2027-01-01 09:00:33.000000');
INSERT INTO "link_token" VALUES('d57057b64e05ccc32a41f89e1889ee852a50951c7be9b7abaa6ae1ad08f6986c','T1',2,'2027-01-01 09:00:55.000000');
CREATE TABLE "mail" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	"to" VARCHAR(320) NOT NULL, 
	facts JSON NOT NULL, 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	report_id INTEGER, 
	message_id VARCHAR(200) NOT NULL, 
	subject TEXT, 
	content BLOB, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	error TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_mail PRIMARY KEY (id), 
	CONSTRAINT fk_mail_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT uq_mail_message_id UNIQUE (message_id), 
	CONSTRAINT fk_mail_workspace_id_report_id FOREIGN KEY(workspace_id, report_id) REFERENCES report (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_mail_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_mail_mailstate CHECK (state IN ('queued', 'held', 'sent', 'failed', 'stopped', 'replaced'))
);
INSERT INTO "mail" VALUES(1,'brief','ana12@creators.example','{}',1,NULL,NULL,'<c1dbc1e7-4441-4a91-b2db-edb52087b398@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,'2026-11-02 09:00:11.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "mail" VALUES(1,'approved','ana12@creators.example','{"reason": "It must be so.", "round": 1}',1,1,NULL,'<76f06f72-60ae-4c0d-99e8-2fffd7d61b20@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2026-11-02 09:00:22.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,1,'<d8272c7d-c91a-45c9-9989-202f01ee4375@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-02 09:00:22.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,1,'<5e3c7627-aa26-4dca-ab2d-1c1150c792a6@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-02 09:00:22.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana12@creators.example','{}',2,NULL,NULL,'<7facc9ba-7e55-48af-915a-7dfde6947319@greenlight>',NULL,NULL,'sent','greenlight','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:33.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana10@creators.example','{}',4,NULL,NULL,'<7f59a969-dff1-48b8-9867-8c57cac96c65@greenlight>',NULL,NULL,'failed','greenlight','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,'2027-01-01 09:00:44.000000',NULL,NULL,'550 no such mailbox',6,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,2,'<66cfa791-2541-4626-9dcd-68cff7c4002f@greenlight>',NULL,NULL,'stopped','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,'A newer version of the report came before this was sent.',7,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,2,'<ef77445f-e294-4f22-9b07-fcfa18395b36@greenlight>',NULL,NULL,'stopped','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,'A newer version of the report came before this was sent.',8,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,3,'<4be72fef-1b78-45db-bbb5-993e50136499@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,3,'<3eda6de9-0bcd-4e91-a68a-c59f275106b9@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,10,'T1');
INSERT INTO "mail" VALUES(2,'to_decide','ana@client.example','{"client": 1}',NULL,NULL,NULL,'<f92edd96-5a79-4c9a-b237-8bb2a858e852@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 09:00:55.000000',NULL,NULL,NULL,11,'T1');
INSERT INTO "mail" VALUES(2,'shortlist','ana@client.example','{"client": 1, "link": 3}',NULL,NULL,NULL,'<1ff4070e-d5e5-46a2-9dbe-6a2d359fd273@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 09:00:55.000000',NULL,NULL,NULL,12,'T1');
CREATE TABLE "notice" (
	campaign_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	facts JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_notice_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "notice" VALUES(1,'may_finish_without','{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": true, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [], "files": true}','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": false, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [], "files": true}','2027-01-01 09:00:22.000000',3,'T1');
INSERT INTO "notice" VALUES(1,'report_note','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "conclusion": "Within budget (25 %), reach goal missed by 88,000; ROI +433 %, 1 of 1 post measured.", "mails": 2, "until": "2027-01-02T09:00:22+00:00", "settled": "The report has gone out. A note now reaches those who read it in Slack."}','2027-01-01 09:00:22.000000',4,'T1');
INSERT INTO "notice" VALUES(2,'mail_failed','{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}','2027-01-01 09:00:44.000000',5,'T1');
INSERT INTO "notice" VALUES(2,'nudge','{"campaign": "Open", "by": "UCLEO", "task": 9, "words": "Contact @glow11 and agree terms", "since": "2027-01-01T09:00:33+00:00", "due_at": "2027-01-08T17:00:00+00:00", "teams": ["UMAYA", "UMILO"]}','2027-01-01 09:00:55.000000',6,'T1');
INSERT INTO "notice" VALUES(3,'ideas_decided','{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}','2027-01-01 09:00:55.000000',7,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA", "readers": "team"}','2027-01-01 09:00:55.000000',8,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA", "readers": "team"}','2027-01-01 09:00:55.000000',9,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": true, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',10,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": true, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',11,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": false, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',12,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',13,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',14,'T1');
INSERT INTO "notice" VALUES(2,'creators_judged','{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}','2027-01-01 09:00:55.000000',15,'T1');
INSERT INTO "notice" VALUES(2,'creators_judged','{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}','2027-01-01 09:00:55.000000',16,'T1');
INSERT INTO "notice" VALUES(NULL,'away','{"to": "UMEMO", "absent": "UMILO", "delegate": "UMEMO", "until": "2027-01-02T00:00:00+00:00", "by": "UMILO"}','2027-01-01 09:00:55.000000',17,'T1');
CREATE TABLE nudge (
	task_id INTEGER NOT NULL, 
	nudged_by VARCHAR(32) NOT NULL, 
	nudged_on DATE NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_nudge PRIMARY KEY (id), 
	CONSTRAINT fk_nudge_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT fk_nudge_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_nudge_task_id_nudged_by_nudged_on UNIQUE (task_id, nudged_by, nudged_on)
);
INSERT INTO "nudge" VALUES(9,'UCLEO','2027-01-01',1,'T1');
CREATE TABLE outside_approver (
	campaign_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	email VARCHAR(320) NOT NULL, 
	added_by VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_outside_approver PRIMARY KEY (id), 
	CONSTRAINT fk_outside_approver_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_outside_approver_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_outside_approver_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "outside_approver" VALUES(2,'Ana Ruiz','ana@client.example','UMAYA','2027-01-01 09:00:55.000000',NULL,1,'T1');
CREATE TABLE "participation" (
	campaign_id INTEGER NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	followers_at_selection BIGINT, 
	agreed_terms_id INTEGER, 
	contract_link TEXT, 
	signed_at DATETIME, 
	reason TEXT, 
	kept_minor BIGINT, 
	selected_by VARCHAR(32) NOT NULL, 
	selected_at DATETIME NOT NULL, 
	contacted_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	address_before VARCHAR(320), 
	address_changed_by VARCHAR(32), 
	paid_at DATETIME, 
	paid_by VARCHAR(32), 
	undo_until DATETIME, 
	stage_before VARCHAR(32), 
	paid_minor BIGINT, 
	discount_code VARCHAR(60), 
	code_key VARCHAR(60), 
	tracking_link TEXT, 
	utm_key VARCHAR(64), 
	short_link TEXT, 
	CONSTRAINT pk_participation PRIMARY KEY (id), 
	CONSTRAINT ck_participation_stage_before CHECK (stage_before IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT uq_participation_campaign_id_influencer_id UNIQUE (campaign_id, influencer_id), 
	CONSTRAINT ck_participation_address_changed_by_somebody CHECK ((address_before IS NULL) = (address_changed_by IS NULL)), 
	CONSTRAINT ck_participation_paid_by_somebody CHECK ((paid_at IS NULL) = (paid_by IS NULL)), 
	CONSTRAINT uq_participation_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_participation_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT ck_participation_undone_to_a_stage CHECK ((undo_until IS NULL) = (stage_before IS NULL)), 
	CONSTRAINT ck_participation_kept_not_negative CHECK (kept_minor >= 0), 
	CONSTRAINT ck_participation_ends_with_reason CHECK (stage NOT IN ('declined', 'no_reply', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT ck_participation_stage CHECK (stage IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT ck_participation_paid_an_amount CHECK ((paid_at IS NULL) = (paid_minor IS NULL)), 
	CONSTRAINT fk_participation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_participation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_participation_code_with_key CHECK ((discount_code IS NULL) = (code_key IS NULL)), 
	CONSTRAINT ck_participation_link_with_key CHECK ((tracking_link IS NULL) = (utm_key IS NULL))
);
INSERT INTO "participation" VALUES(1,12,'completed',12000,1,NULL,NULL,NULL,NULL,'UMAYA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,12,'content_submitted',12000,2,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',2,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,11,'negotiating',11000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,10,'agreed',10000,4,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,9,'negotiating',9000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',5,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "person" (
	workspace_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	email VARCHAR(320), 
	time_zone VARCHAR(64) NOT NULL, 
	member_type VARCHAR(32) NOT NULL, 
	is_admin BOOLEAN NOT NULL, 
	heard_at DATETIME NOT NULL, locale VARCHAR(16), 
	CONSTRAINT pk_person PRIMARY KEY (workspace_id, user_id), 
	CONSTRAINT fk_person_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_person_membertype CHECK (member_type IN ('full', 'guest', 'deactivated', 'bot', 'foreign'))
);
INSERT INTO "person" VALUES('T1','UOLIVE','Olive','','olive@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UMAYA','Maya','','maya@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UMILO','Milo','','milo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UCLEO','Cleo','','cleo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UCARL','Carl','','carl@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UDORA','Dora','','dora@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UDESI','Desi','','desi@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UMEMO','Memo','','memo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UADA','Ada','','ada@acme.example','UTC','full',1,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UGUS','Gus','','gus@acme.example','UTC','guest',0,'2026-11-02 09:00:00.000000',NULL);
INSERT INTO "person" VALUES('T1','UGONE','Gone','','gone@acme.example','UTC','deactivated',0,'2026-11-02 09:00:00.000000',NULL);
CREATE TABLE processed_request (
	workspace_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_processed_request PRIMARY KEY (workspace_id, "key"), 
	CONSTRAINT ck_processed_request_key_given CHECK (key <> ''), 
	CONSTRAINT fk_processed_request_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "processed_request" VALUES('T1','view_submission:V1','2026-11-02 00:00:00.000000');
CREATE TABLE prompt (
	campaign_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	moved_on BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, gathers_until DATETIME, 
	CONSTRAINT pk_prompt PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_prompt_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_campaign_id_user_id_number UNIQUE (campaign_id, user_id, number), 
	CONSTRAINT uq_prompt_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "prompt" VALUES(1,'UCARL',1,'2026-11-02 09:00:11.000000',0,1,'T1',NULL);
INSERT INTO "prompt" VALUES(1,'UCLEO',1,'2026-11-02 09:00:11.000000',0,2,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCARL',1,'2027-01-01 09:00:33.000000',0,3,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCLEO',1,'2027-01-01 09:00:33.000000',0,4,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',1,'2027-01-01 09:00:44.000000',1,5,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',2,'2027-01-01 09:00:55.000000',0,6,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UMAYA',1,'2027-01-01 09:00:55.000000',0,7,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMAYA',1,'2027-01-01 09:00:55.000000',0,8,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMILO',1,'2027-01-01 09:00:55.000000',0,9,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UDESI',1,'2027-01-01 09:00:55.000000',0,10,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UWREN',1,'2027-01-01 09:00:55.000000',0,11,'T1',NULL);
CREATE TABLE prompt_item (
	prompt_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, asked_at DATETIME, answered_at DATETIME, 
	CONSTRAINT pk_prompt_item PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_item_workspace_id_prompt_id FOREIGN KEY(workspace_id, prompt_id) REFERENCES prompt (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_item_task_id_user_id UNIQUE (task_id, user_id)
);
INSERT INTO "prompt_item" VALUES(1,3,'UCARL',1,'T1','2026-11-02 09:00:11.000000',NULL);
INSERT INTO "prompt_item" VALUES(2,3,'UCLEO',2,'T1','2026-11-02 09:00:11.000000',NULL);
INSERT INTO "prompt_item" VALUES(3,8,'UCARL',3,'T1','2027-01-01 09:00:33.000000',NULL);
INSERT INTO "prompt_item" VALUES(4,8,'UCLEO',4,'T1','2027-01-01 09:00:33.000000',NULL);
INSERT INTO "prompt_item" VALUES(6,12,'UDORA',5,'T1','2027-01-01 09:00:44.000000',NULL);
INSERT INTO "prompt_item" VALUES(6,13,'UDORA',6,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(7,9,'UMAYA',7,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(8,15,'UMAYA',8,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(9,15,'UMILO',9,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(8,16,'UMAYA',10,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(9,16,'UMILO',11,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(10,18,'UDESI',12,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(11,19,'UWREN',13,'T1','2027-01-01 09:00:55.000000',NULL);
INSERT INTO "prompt_item" VALUES(8,20,'UMAYA',14,'T1','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(9,20,'UMILO',15,'T1','2027-01-01 09:00:55.000000',NULL);
CREATE TABLE quota (
	workspace_id VARCHAR(32) NOT NULL, 
	method VARCHAR(64) NOT NULL, 
	not_before DATETIME NOT NULL, 
	CONSTRAINT pk_quota PRIMARY KEY (workspace_id, method)
);
INSERT INTO "quota" VALUES('T1','chat.update','2026-11-02 00:00:00.000000');
CREATE TABLE recipient (
	campaign_id INTEGER NOT NULL, 
	audience VARCHAR(32) NOT NULL, 
	email VARCHAR(320) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_recipient PRIMARY KEY (id), 
	CONSTRAINT fk_recipient_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_recipient_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_recipient_campaign_id_audience_email UNIQUE (campaign_id, audience, email), 
	CONSTRAINT ck_recipient_audience CHECK (audience IN ('stakeholder', 'client'))
);
INSERT INTO "recipient" VALUES(1,'stakeholder','board@acme.example',1,'T1');
INSERT INTO "recipient" VALUES(2,'stakeholder','board@acme.example',2,'T1');
INSERT INTO "recipient" VALUES(3,'client','client@beans.example',3,'T1');
INSERT INTO "recipient" VALUES(3,'stakeholder','board@acme.example',4,'T1');
CREATE TABLE "reminder" (
	workspace_id VARCHAR(32) NOT NULL, 
	address VARCHAR(32) NOT NULL, 
	hour INTEGER NOT NULL, 
	reminded_on DATE, 
	snoozed_until DATETIME, 
	muted JSON NOT NULL, digest_on DATE, 
	CONSTRAINT pk_reminder PRIMARY KEY (workspace_id, address), 
	CONSTRAINT ck_reminder_an_hour_of_the_day CHECK (hour BETWEEN 0 AND 23), 
	CONSTRAINT fk_reminder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "reminder" VALUES('T1','UMAYA',14,NULL,NULL,'[]',NULL);
CREATE TABLE "report" (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	figures JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	note TEXT, 
	note_by VARCHAR(32), 
	note_at DATETIME, 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT uq_report_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT fk_report_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_report_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_report_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_report_note_by_somebody CHECK ((note IS NULL) = (note_by IS NULL) AND (note IS NULL) = (note_at IS NULL))
);
INSERT INTO "report" VALUES(1,1,'2027-01-01 09:00:22.000000','{"schema": 3, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null}',1,'T1',NULL,NULL,NULL);
INSERT INTO "report" VALUES(1,2,'2027-01-01 09:00:55.000000','{"schema": 3, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null}',2,'T1',NULL,NULL,NULL);
INSERT INTO "report" VALUES(1,3,'2027-01-01 09:00:55.000000','{"schema": 3, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null}',3,'T1',NULL,NULL,NULL);
CREATE TABLE "result" (
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	likes BIGINT, 
	comments BIGINT, 
	clicks BIGINT, 
	shares BIGINT, 
	saves BIGINT, 
	reach BIGINT, 
	impressions BIGINT, 
	views BIGINT, 
	revenue_minor BIGINT, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	import_run_id INTEGER, 
	CONSTRAINT pk_result PRIMARY KEY (id), 
	CONSTRAINT fk_result_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_result_deliverable_id_measured_on UNIQUE (deliverable_id, measured_on), 
	CONSTRAINT fk_result_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_result_counts_not_negative CHECK (likes >= 0 AND comments >= 0 AND clicks >= 0 AND shares >= 0 AND saves >= 0 AND reach >= 0 AND impressions >= 0 AND views >= 0 AND revenue_minor >= 0), 
	CONSTRAINT fk_result_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id)
);
INSERT INTO "result" VALUES(1,'2027-01-01',2,20,7,NULL,NULL,NULL,NULL,NULL,400000,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',5);
CREATE TABLE result_before (
	import_run_id INTEGER NOT NULL, 
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	figures JSON NOT NULL, 
	earlier_run_id INTEGER, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_result_before PRIMARY KEY (id), 
	CONSTRAINT fk_result_before_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_earlier_run_id FOREIGN KEY(workspace_id, earlier_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_result_before_import_run_id_deliverable_id_measured_on UNIQUE (import_run_id, deliverable_id, measured_on)
);
INSERT INTO "result_before" VALUES(4,1,'2027-01-01','{"likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null, "revenue_minor": 400000}',NULL,'UCLEO','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "result_before" VALUES(5,1,'2027-01-01','{"likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null, "revenue_minor": 400000}',4,'UMAYA','2027-01-01 09:00:55.000000',2,'T1');
CREATE TABLE role_holder (
	campaign_id INTEGER, 
	role VARCHAR(32) NOT NULL, 
	holder_kind VARCHAR(32) NOT NULL, 
	holder_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_role_holder PRIMARY KEY (id), 
	CONSTRAINT fk_role_holder_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_role_holder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_role_holder_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT ck_role_holder_holderkind CHECK (holder_kind IN ('person', 'group'))
);
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMAYA',1,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMILO',2,'T1');
INSERT INTO "role_holder" VALUES(NULL,'content_specialist','group','SCONTENT',3,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_director','person','UDORA',4,'T1');
INSERT INTO "role_holder" VALUES(NULL,'design_team','person','UDESI',5,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCREA',6,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCRIS',7,'T1');
INSERT INTO "role_holder" VALUES(NULL,'copywriter','person','UWREN',8,'T1');
INSERT INTO "role_holder" VALUES(2,'copywriter','person','UCLEO',9,'T1');
CREATE TABLE source_fetch (
	source VARCHAR(32) NOT NULL, 
	deliverable_id INTEGER, 
	influencer_id INTEGER, 
	campaign_id INTEGER, 
	fetched_at DATETIME, 
	problem TEXT, 
	asked_by VARCHAR(32), 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_source_fetch PRIMARY KEY (id), 
	CONSTRAINT ck_source_fetch_about_one_thing CHECK ((CASE WHEN deliverable_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN influencer_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN campaign_id IS NULL THEN 0 ELSE 1 END) = 1), 
	CONSTRAINT fk_source_fetch_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_source_fetch_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_source_fetch_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_source_fetch_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_source_fetch_campaign_id_source UNIQUE (campaign_id, source), 
	CONSTRAINT uq_source_fetch_deliverable_id_source UNIQUE (deliverable_id, source), 
	CONSTRAINT uq_source_fetch_influencer_id_source UNIQUE (influencer_id, source)
);
INSERT INTO "source_fetch" VALUES('bluesky',NULL,1,NULL,'2027-01-01 09:00:55.000000',NULL,NULL,0,NULL,1,'T1');
INSERT INTO "source_fetch" VALUES('bluesky',1,NULL,NULL,'2027-01-01 09:00:55.000000',NULL,NULL,0,NULL,2,'T1');
INSERT INTO "source_fetch" VALUES('analytics',NULL,NULL,1,'2027-01-01 09:00:55.000000',NULL,NULL,0,NULL,3,'T1');
CREATE TABLE source_state (
	workspace_id VARCHAR(32) NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	quota_day DATE, 
	units_used INTEGER NOT NULL, 
	not_before DATETIME, 
	answered_at DATETIME, 
	problem TEXT, 
	problem_at DATETIME, 
	CONSTRAINT pk_source_state PRIMARY KEY (workspace_id, source)
);
INSERT INTO "source_state" VALUES('T1','bluesky',NULL,0,NULL,'2027-01-01 09:00:55.000000',NULL,NULL);
CREATE TABLE step_run (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	item_id INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	paused_seconds INTEGER NOT NULL, 
	taken_back BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_step_run PRIMARY KEY (id), 
	CONSTRAINT fk_step_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_step_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_step_run_campaign_id_step_item_id UNIQUE (campaign_id, step, item_id)
);
INSERT INTO "step_run" VALUES(1,'initialize',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,1,'T1');
INSERT INTO "step_run" VALUES(1,'shortlist',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,2,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,3,'T1');
INSERT INTO "step_run" VALUES(1,'contact',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,4,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',1,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,5,'T1');
INSERT INTO "step_run" VALUES(1,'contact',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,6,'T1');
INSERT INTO "step_run" VALUES(1,'brief',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,7,'T1');
INSERT INTO "step_run" VALUES(1,'brief',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,8,'T1');
INSERT INTO "step_run" VALUES(1,'review',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,9,'T1');
INSERT INTO "step_run" VALUES(1,'review',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,10,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',1,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,11,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,12,'T1');
INSERT INTO "step_run" VALUES(1,'cost',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,13,'T1');
INSERT INTO "step_run" VALUES(1,'reach',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,14,'T1');
INSERT INTO "step_run" VALUES(1,'metrics',0,'2026-11-02 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,15,'T1');
INSERT INTO "step_run" VALUES(1,'rate',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,16,'T1');
INSERT INTO "step_run" VALUES(1,'results',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,17,'T1');
INSERT INTO "step_run" VALUES(1,'report',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,18,'T1');
INSERT INTO "step_run" VALUES(1,'notify',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,19,'T1');
INSERT INTO "step_run" VALUES(1,'archive',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,20,'T1');
INSERT INTO "step_run" VALUES(2,'initialize',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,21,'T1');
INSERT INTO "step_run" VALUES(2,'shortlist',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,22,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',0,'2027-01-01 09:00:22.000000',NULL,0,0,23,'T1');
INSERT INTO "step_run" VALUES(2,'contact',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:44.000000',0,0,24,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',2,'2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,0,25,'T1');
INSERT INTO "step_run" VALUES(2,'contact',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,26,'T1');
INSERT INTO "step_run" VALUES(2,'brief',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,27,'T1');
INSERT INTO "step_run" VALUES(2,'brief',0,'2027-01-01 09:00:33.000000',NULL,0,0,28,'T1');
INSERT INTO "step_run" VALUES(2,'review',2,'2027-01-01 09:00:33.000000',NULL,0,0,29,'T1');
INSERT INTO "step_run" VALUES(2,'review',0,'2027-01-01 09:00:33.000000',NULL,0,0,30,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',3,'2027-01-01 09:00:33.000000',NULL,0,0,31,'T1');
INSERT INTO "step_run" VALUES(2,'contact',3,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,32,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',4,'2027-01-01 09:00:33.000000','2027-01-01 09:00:44.000000',0,0,33,'T1');
INSERT INTO "step_run" VALUES(2,'contact',4,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,34,'T1');
INSERT INTO "step_run" VALUES(2,'brief',4,'2027-01-01 09:00:44.000000',NULL,0,0,35,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',5,'2027-01-01 09:00:44.000000',NULL,0,0,36,'T1');
INSERT INTO "step_run" VALUES(2,'contact',5,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,37,'T1');
INSERT INTO "step_run" VALUES(3,'brief',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,38,'T1');
INSERT INTO "step_run" VALUES(3,'record',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,39,'T1');
INSERT INTO "step_run" VALUES(3,'ideation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,40,'T1');
INSERT INTO "step_run" VALUES(3,'calendar',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,41,'T1');
INSERT INTO "step_run" VALUES(3,'design',4,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,42,'T1');
INSERT INTO "step_run" VALUES(3,'design',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,43,'T1');
INSERT INTO "step_run" VALUES(3,'copy',4,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,44,'T1');
INSERT INTO "step_run" VALUES(3,'copy',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,45,'T1');
INSERT INTO "step_run" VALUES(3,'allocation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,46,'T1');
INSERT INTO "step_run" VALUES(3,'influencers',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,47,'T1');
INSERT INTO "step_run" VALUES(3,'asset',4,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,48,'T1');
INSERT INTO "step_run" VALUES(3,'asset',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,49,'T1');
INSERT INTO "step_run" VALUES(3,'approval',4,'2027-01-01 09:00:55.000000',NULL,0,0,50,'T1');
INSERT INTO "step_run" VALUES(3,'approval',0,'2027-01-01 09:00:55.000000',NULL,0,0,51,'T1');
CREATE TABLE "task" (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32), 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	state VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	due_at DATETIME, 
	closed_at DATETIME, 
	closed_by VARCHAR(32), 
	outcome VARCHAR(400), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	note TEXT, 
	held_until DATETIME, 
	held_by VARCHAR(32), 
	held_why TEXT, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT ck_task_held_by_somebody CHECK ((held_until IS NULL) = (held_by IS NULL)), 
	CONSTRAINT fk_task_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_task_taskstate CHECK (state IN ('open', 'done', 'called_off')), 
	CONSTRAINT ck_task_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT fk_task_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_task_closed_has_a_time CHECK ((state = 'open') = (closed_at IS NULL)), 
	CONSTRAINT uq_task_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_task_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_task_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "task" VALUES(1,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2026-11-02 09:00:00.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:00.000000','UMAYA','Influencers are chosen',1,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'outreach','outreach','marketing_manager',NULL,1,NULL,'done','2026-11-02 09:00:00.000000','2026-11-09 17:00:00.000000','2026-11-02 09:00:11.000000','greenlight','@glow12 agreed',2,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'review','review','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:11.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','approved by <@UCLEO>',3,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'outcome','publish','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:22.000000','2026-11-30 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','Published',4,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'metrics','results','content_specialist',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000','UCLEO','All results are in',5,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2027-01-05 17:00:00.000000','2027-01-01 09:00:22.000000','UMAYA','Influencers are chosen',6,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,2,NULL,'done','2027-01-01 09:00:22.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:33.000000','greenlight','@glow12 agreed',7,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'review','review','content_specialist',NULL,NULL,2,'open','2027-01-01 09:00:33.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,8,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager','UMAYA',3,NULL,'open','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,9,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,4,NULL,'done','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:44.000000','greenlight','@glow10 agreed',10,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,11,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','overspend','marketing_director',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,12,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'','budget_raise','marketing_director',NULL,NULL,NULL,'open','2027-01-01 09:00:55.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,13,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'ideation','ideate','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',14,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'ideation','decide_ideas','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UMAYA','All ideas are decided on: <@UMAYA> approved “Slow mornings”.',15,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'ideation','end_ideation','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',16,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'calendar','plan','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 post planned',17,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'design','design','design_team',NULL,NULL,4,'done','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000','2027-01-01 09:00:55.000000','UDESI','Uploaded',18,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'copy','copy','copywriter',NULL,NULL,4,'done','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000','2027-01-01 09:00:55.000000','UWREN','Ready for Review',19,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'approval','approve','marketing_manager',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 20:00:00.000000',NULL,NULL,NULL,20,'T1',NULL,NULL,NULL,NULL);
CREATE TABLE "terms" (
	participation_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	fee_minor BIGINT NOT NULL, 
	shipping_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	deliverables VARCHAR(400) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	note TEXT NOT NULL, 
	noted_by VARCHAR(32) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	post_days JSON NOT NULL, 
	counted_at DATETIME, 
	rights JSON NOT NULL, 
	CONSTRAINT pk_terms PRIMARY KEY (id), 
	CONSTRAINT fk_terms_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_terms_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT uq_terms_participation_id_number UNIQUE (participation_id, number), 
	CONSTRAINT ck_terms_draft_before_publishing CHECK (publish_on >= draft_due_on), 
	CONSTRAINT ck_terms_termskind CHECK (kind IN ('offer', 'counter', 'agreed')), 
	CONSTRAINT uq_terms_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_terms_money_not_negative CHECK (fee_minor >= 0 AND shipping_minor >= 0)
);
INSERT INTO "terms" VALUES(1,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2026-11-02 09:00:00.000000',1,'T1','{}','2026-11-02 09:00:11.000000','{}');
INSERT INTO "terms" VALUES(2,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:22.000000',2,'T1','{}','2027-01-01 09:00:33.000000','{}');
INSERT INTO "terms" VALUES(3,1,'offer',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',3,'T1','{}',NULL,'{}');
INSERT INTO "terms" VALUES(4,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',4,'T1','{}','2027-01-01 09:00:44.000000','{}');
INSERT INTO "terms" VALUES(5,1,'agreed',9999900,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:44.000000',5,'T1','{}',NULL,'{}');
CREATE TABLE "verdict" (
	approval_id INTEGER NOT NULL, 
	given_by VARCHAR(32) NOT NULL, 
	given_for VARCHAR(32), 
	number INTEGER NOT NULL, 
	levels JSON NOT NULL, 
	settles BOOLEAN NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	asset_author VARCHAR(32), 
	copy_author VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	reason TEXT, 
	category VARCHAR(32), 
	part VARCHAR(32), 
	at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	condition TEXT, 
	CONSTRAINT pk_verdict PRIMARY KEY (id), 
	CONSTRAINT ck_verdict_outcome CHECK (outcome IN ('approve', 'request_changes', 'reject', 'withdrawn')), 
	CONSTRAINT ck_verdict_category CHECK (category IN ('brand', 'claims', 'disclosure', 'quality', 'cost', 'other')), 
	CONSTRAINT fk_verdict_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_verdict_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT ck_verdict_not_on_own_work CHECK (self_approval OR ((asset_author IS NULL OR asset_author <> given_by) AND (copy_author IS NULL OR copy_author <> given_by))), 
	CONSTRAINT ck_verdict_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT ck_verdict_reason_given CHECK (outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)), 
	CONSTRAINT uq_verdict_approval_id_given_by_number UNIQUE (approval_id, given_by, number), 
	CONSTRAINT ck_verdict_one_of_each_stands CHECK ((number % 2 = 0) = (outcome = 'withdrawn')), 
	CONSTRAINT ck_verdict_not_for_its_author CHECK (self_approval OR given_for IS NULL OR ((asset_author IS NULL OR asset_author <> given_for) AND (copy_author IS NULL OR copy_author <> given_for))), 
	CONSTRAINT ck_verdict_condition_of_approval CHECK (condition IS NULL OR outcome = 'approve')
);
INSERT INTO "verdict" VALUES(5,'UMAYA',NULL,1,'[0]',0,'approve','67cf9006a30704161295c040759bb838c4cf4e5b0c6df450435cc11b553397a9','UDESI','UWREN',0,NULL,NULL,NULL,'2027-01-01 09:00:55.000000',1,'T1',NULL);
CREATE TABLE "version" (
	deliverable_id INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	link TEXT, 
	file_id VARCHAR(64), 
	title TEXT, 
	caption TEXT, 
	hashtags JSON NOT NULL, 
	handed_in_by VARCHAR(32) NOT NULL, 
	author_id VARCHAR(32), 
	handed_in_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, further_files JSON, alt_text TEXT, first_comment TEXT, broken_rules JSON, labels JSON, 
	CONSTRAINT pk_version PRIMARY KEY (id), 
	CONSTRAINT ck_version_asset_given CHECK (part = 'copy' OR link IS NOT NULL OR file_id IS NOT NULL), 
	CONSTRAINT fk_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_version_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_version_caption_given CHECK (part = 'asset' OR caption IS NOT NULL), 
	CONSTRAINT ck_version_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT uq_version_deliverable_id_part_number UNIQUE (deliverable_id, part, number)
);
INSERT INTO "version" VALUES(1,'asset',1,'29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b','https://drive.example/1-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',1,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(1,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',2,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'asset',1,'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339','https://drive.example/2-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(4,'asset',1,'c6a58d108d80e3e3b5256ca6344a68eccbdcd2c94eac6e61a595f6ffec8ad8c3','https://design.example/4',NULL,NULL,NULL,'[]','UDESI','UDESI','2027-01-01 09:00:55.000000',5,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(4,'copy',1,'bde08778b6256bc050441a5eb05fac7e7ea93cf8beb7c0c850edbfd92351d507',NULL,NULL,NULL,'Good morning 4','["#sunday"]','UWREN','UWREN','2027-01-01 09:00:55.000000',6,'T1',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE workspace (
	id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	bot_user_id VARCHAR(32) NOT NULL, 
	installed_by VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, outreach_subject VARCHAR(150), outreach_text TEXT, media_value JSON, attribution JSON, overdue_to DATETIME, 
	CONSTRAINT pk_workspace PRIMARY KEY (id)
);
INSERT INTO "workspace" VALUES('T1','Acme','UBOT','UADA',0,'2026-11-02 09:00:00.000000',NULL,NULL,NULL,NULL,NULL);
CREATE UNIQUE INDEX uq_role_holder_campaign ON role_holder (workspace_id, campaign_id, role, holder_id);
CREATE UNIQUE INDEX uq_role_holder_workspace ON role_holder (workspace_id, role, holder_id) WHERE campaign_id IS NULL;
CREATE INDEX ix_prompt_item_prompt_id ON prompt_item (prompt_id);
CREATE INDEX ix_card_behind ON card (lane_id) WHERE wanted > shown;
CREATE INDEX ix_notice_campaign_id ON notice (campaign_id);
CREATE INDEX ix_campaign_name_word_campaign_id ON campaign_name_word (campaign_id);
CREATE INDEX ix_card_workspace_id_kind_subject_id ON card (workspace_id, kind, subject_id);
CREATE INDEX ix_influencer_workspace_id_handle_key ON influencer (workspace_id, handle_key);
CREATE INDEX ix_influencer_niche_workspace_id_niche_influencer_id ON influencer_niche (workspace_id, niche, influencer_id);
CREATE INDEX ix_prompt_item_workspace_id_user_id_task_id ON prompt_item (workspace_id, user_id, task_id);
CREATE INDEX ix_role_holder_workspace_id_holder_id ON role_holder (workspace_id, holder_id);
CREATE INDEX ix_card_blocked ON card (workspace_id, lane_id) WHERE blocked_reason IS NOT NULL;
CREATE INDEX ix_card_home_opened ON card (workspace_id, opened_at) WHERE opened_at IS NOT NULL;
CREATE INDEX ix_card_message ON card (workspace_id, channel, ts) WHERE ts IS NOT NULL;
CREATE INDEX ix_due_waiting ON due (due_at) WHERE taken_at IS NULL;
CREATE INDEX ix_lane_due ON lane (workspace_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_person_email ON person (workspace_id, email) WHERE email IS NOT NULL;
CREATE UNIQUE INDEX uq_due_waiting ON due (campaign_id, kind, subject_id) WHERE taken_at IS NULL;
CREATE INDEX ix_group_member_workspace_id_user_id_group_id ON group_member (workspace_id, user_id, group_id);
CREATE INDEX ix_person_workspace_id_is_admin_user_id ON person (workspace_id, is_admin, user_id);
CREATE INDEX ix_influencer_proposal_influencer_id ON influencer_proposal (influencer_id);
CREATE UNIQUE INDEX uq_influencer_proposal_open ON influencer_proposal (workspace_id, proposed_by, influencer_id) WHERE state = 'open';
CREATE INDEX ix_mail_leased ON mail (workspace_id, id) WHERE lease IS NOT NULL;
CREATE INDEX ix_mail_failed ON mail (campaign_id) WHERE state = 'failed';
CREATE INDEX ix_mail_queued ON mail (workspace_id, next_attempt_at) WHERE state = 'queued';
CREATE INDEX ix_mail_participation ON mail (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_mail_deliverable ON mail (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_mail_campaign_id ON mail (campaign_id);
CREATE INDEX ix_calendar_link_campaign ON calendar_link (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_all ON calendar_link (workspace_id, user_id, version) WHERE campaign_id IS NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_one ON calendar_link (workspace_id, user_id, campaign_id, version) WHERE campaign_id IS NOT NULL;
CREATE INDEX ix_audit_campaign_id_id ON audit (campaign_id, id);
CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit WHEN NOT (OLD.id IS NEW.id AND OLD.workspace_id IS NEW.workspace_id AND OLD.campaign_id IS NEW.campaign_id AND OLD.at IS NEW.at AND OLD.actor_id IS NEW.actor_id AND OLD.for_id IS NEW.for_id AND OLD.via IS NEW.via AND OLD.release IS NEW.release AND OLD.action IS NEW.action AND OLD.subject IS NEW.subject AND OLD.subject_id IS NEW.subject_id AND OLD.salt IS NOT NEW.salt AND OLD.digest IS NOT NEW.digest AND NEW.digest IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_changed BEFORE UPDATE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_removed BEFORE DELETE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE INDEX ix_import_run_campaign_id ON import_run (campaign_id);
CREATE INDEX ix_import_run_running ON import_run (workspace_id) WHERE state = 'running';
CREATE INDEX ix_result_import_run_id ON result (import_run_id);
CREATE UNIQUE INDEX uq_absence_one_now ON absence (workspace_id, user_id) WHERE ended_at IS NULL;
CREATE INDEX ix_outside_approver_campaign_id ON outside_approver (campaign_id);
CREATE UNIQUE INDEX uq_outside_approver_email ON outside_approver (campaign_id, email) WHERE removed_at IS NULL;
CREATE INDEX ix_creator_opinion_participation_id ON creator_opinion (participation_id);
CREATE INDEX ix_access_link_approval ON access_link (approval_id) WHERE approval_id IS NOT NULL;
CREATE INDEX ix_access_link_campaign_id_approver_id ON access_link (campaign_id, approver_id);
CREATE INDEX ix_access_link_participation ON access_link (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_link_token_link_id ON link_token (link_id);
CREATE INDEX ix_access_link_approver ON access_link (approver_id) WHERE approver_id IS NOT NULL;
CREATE INDEX ix_comment_deliverable_id ON comment (deliverable_id);
CREATE INDEX ix_decision_decided_for ON decision (workspace_id, decided_for) WHERE decided_for IS NOT NULL;
CREATE INDEX ix_verdict_given_for ON verdict (workspace_id, given_for) WHERE given_for IS NOT NULL;
CREATE INDEX ix_cost_campaign_id ON cost (campaign_id);
CREATE INDEX ix_influencer_pair_kept_id ON influencer_pair (kept_id);
CREATE INDEX ix_influencer_pair_other_id ON influencer_pair (other_id);
CREATE INDEX ix_attributed_revenue_participation_id ON attributed_revenue (participation_id);
CREATE INDEX ix_source_fetch_due ON source_fetch (workspace_id, source, next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX ix_influencer_account ON influencer (workspace_id, platform, account_id) WHERE account_id IS NOT NULL;
CREATE INDEX ix_influencer_email ON influencer (workspace_id, email) WHERE email IS NOT NULL;
CREATE INDEX ix_influencer_merged ON influencer (workspace_id, merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX ix_participation_influencer_id ON participation (influencer_id);
CREATE UNIQUE INDEX uq_participation_code ON participation (workspace_id, code_key) WHERE code_key IS NOT NULL;
CREATE UNIQUE INDEX uq_participation_utm ON participation (workspace_id, utm_key) WHERE utm_key IS NOT NULL;
CREATE INDEX ix_approval_decided ON approval (campaign_id, task_id) WHERE state = 'decided';
CREATE UNIQUE INDEX uq_approval_one_open ON approval (workspace_id, campaign_id, fingerprint) WHERE state IN ('open', 'decided');
CREATE INDEX ix_approval_campaign_id ON approval (campaign_id);
CREATE INDEX ix_approval_task_id ON approval (task_id);
CREATE INDEX ix_approval_one_off ON approval (workspace_id, asked_by) WHERE subject = 'one_off';
CREATE INDEX ix_approval_deliverable_id ON approval (deliverable_id);
CREATE INDEX ix_campaign_workspace_id_name_key ON campaign (workspace_id, name_key);
CREATE UNIQUE INDEX uq_campaign_name_public ON campaign (workspace_id, name_key, namesake) WHERE archived_at IS NULL AND NOT channel_is_private;
CREATE INDEX ix_campaign_owner_id ON campaign (owner_id);
CREATE INDEX ix_campaign_workspace_id_status ON campaign (workspace_id, status);
CREATE UNIQUE INDEX uq_campaign_name_private ON campaign (workspace_id, name_key, channel_id, namesake) WHERE archived_at IS NULL AND channel_is_private;
CREATE INDEX ix_campaign_brief_version_id ON campaign (brief_version_id);
CREATE INDEX ix_campaign_archived ON campaign (workspace_id, id) WHERE archived_at IS NOT NULL;
CREATE INDEX ix_campaign_in_use ON campaign (workspace_id, id) WHERE archived_at IS NULL;
CREATE INDEX ix_campaign_workspace_id_channel_id ON campaign (workspace_id, channel_id);
CREATE INDEX ix_deliverable_publish_day ON deliverable (workspace_id, publish_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_participation ON deliverable (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_idea ON deliverable (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX ix_deliverable_permalink ON deliverable (workspace_id, permalink_key) WHERE permalink_key IS NOT NULL;
CREATE UNIQUE INDEX uq_deliverable_slot ON deliverable (workspace_id, campaign_id, platform, slot_at) WHERE slot_at IS NOT NULL AND status NOT IN ('rejected', 'missed', 'dropped');
CREATE INDEX ix_deliverable_draft_day ON deliverable (workspace_id, draft_due_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_task_campaign_id ON task (campaign_id);
CREATE INDEX ix_task_due ON task (workspace_id, due_at) WHERE state = 'open';
CREATE INDEX ix_task_open ON task (campaign_id, kind) WHERE state = 'open';
CREATE INDEX ix_task_deliverable ON task (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_task_participation ON task (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_task_waiting ON task (workspace_id, campaign_id) WHERE state = 'open';
COMMIT;
