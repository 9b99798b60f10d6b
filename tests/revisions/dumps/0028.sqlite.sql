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
INSERT INTO "alembic_version" VALUES('0028');
CREATE TABLE "allocation" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	weight NUMERIC(12, 4) NOT NULL, 
	amount_minor BIGINT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (id), 
	CONSTRAINT ck_allocation_weight_not_negative CHECK (weight >= 0), 
	CONSTRAINT fk_allocation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_allocation_campaign_id_platform UNIQUE (campaign_id, platform), 
	CONSTRAINT ck_allocation_amount_not_negative CHECK (amount_minor >= 0), 
	CONSTRAINT fk_allocation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
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
	workspace_id VARCHAR(32) NOT NULL, policy JSON, 
	CONSTRAINT pk_approval PRIMARY KEY (id), 
	CONSTRAINT uq_approval_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_terms_id FOREIGN KEY(workspace_id, terms_id) REFERENCES terms (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT ck_approval_approvalstate CHECK (state IN ('open', 'decided', 'settled', 'superseded')), 
	CONSTRAINT fk_approval_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_approval_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "approval" VALUES(1,3,'content',1,NULL,1,2,'4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7',1,'{}','settled','UCLEO','2026-11-02 09:00:11.000000',1,'T1',NULL);
INSERT INTO "approval" VALUES(2,8,'content',2,NULL,3,4,'950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c',1,'{}','open','UCLEO','2027-01-01 09:00:33.000000',2,'T1',NULL);
INSERT INTO "approval" VALUES(2,12,'overspend',NULL,5,NULL,NULL,'7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52',1,'{}','open','UMAYA','2027-01-01 09:00:44.000000',3,'T1',NULL);
INSERT INTO "approval" VALUES(2,13,'budget_raise',NULL,NULL,NULL,NULL,'853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659',1,'{"budget_minor": 9000000, "reason": "It must be so."}','open','UMAYA','2027-01-01 09:00:55.000000',4,'T1',NULL);
INSERT INTO "approval" VALUES(3,20,'content',4,NULL,5,6,'67cf9006a30704161295c040759bb838c4cf4e5b0c6df450435cc11b553397a9',1,'{}','open','UWREN','2027-01-01 09:00:55.000000',5,'T1','{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}');
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
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','money role changed','',NULL,'{"role": "marketing_director", "was": [], "now": ["UDORA"]}',1,'T1',NULL,'itself','0.3.0','ef25fd0ea98fdfea778961ba791b0acd','c0542f72abda05c169c3666ed65eedd3945c9877b2429d4669023db4bd23c9a1');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}',2,'T1',NULL,'itself','0.3.0','8c720a3f0f39fb5232875d039b37297f','56e3517881fb4d96274066725efea291dba40c039065fb11cf2a8913648fd196');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','influencers imported','',NULL,'{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',3,'T1',NULL,'itself','0.3.0','7c0c3d0b768adb3dd5e94a91438efd90','9f5146bb78a7604e6945eef1baa48b14793f79d5a41bea0e8e36a302ba16c25a');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}',4,'T1',NULL,'itself','0.3.0','3b9853d48958511f1a0a6ddc97402401','d50735660d5ffffcc6e8d1fe53455c0af05eebe1f2733122614c7a05fab7d76f');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','campaign made','',NULL,'{"name": "Glow", "workflow": "influencer"}',5,'T1',NULL,'itself','0.3.0','6636939bff92740a68acf64eb93ae726','d4a6d0cd2d19a0cfdbc24f32ec6e6cd0373152c17a7cc807f9d901967f31ce5c');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','cost added','cost',1,'{}',6,'T1',NULL,'itself','0.3.0','224771bff746dd00627b4237e3b72a62','be91d5dffdf5a8f180dc24a5a49f283d953fb9990352bccc5eba6d9184073038');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',7,'T1',NULL,'itself','0.3.0','6e7b0091d0911fdeb868645d098d0341','603862e79a1b20efe2859440026a870bbc24797ec6161aa6f9216b99ed946419');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','terms agreed','terms',1,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',8,'T1',NULL,'itself','0.3.0','fafd0f8169dca4e9f935c66644922121','fba7445a533fd5a495fb9c049ab0ab070f1016cf869e367a0b65014a284816c0');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','terms count','terms',1,'{}',9,'T1',NULL,'itself','0.3.0','89af4b8c9e61676de4570d8dd57f8d88','dac09a01530a7eea374194b353d8a323a03b2fcf4fc5eb76ac404b0503899d91');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','influencer contacted','participation',1,'{}',10,'T1',NULL,'itself','0.3.0','a5567b42db1ee14e32ad8cf6d0a1a8c6','177610f63e49a3aa18ced855690cedd48e06d49409d11538e846a88dd1ff2173');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','draft handed in','deliverable',1,'{"round": 1}',11,'T1',NULL,'itself','0.3.0','ed96d18b7fd0e417e837d8fffccfce58','94b3b4f1043ac864fc225bca6eaf51d2e694b0950fb9a7dfb920600b32ac66dc');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','decided approve','approval',1,'{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7"}',12,'T1',NULL,'itself','0.3.0','be988a31b567878c8633a59e41638f95','4cc9389f2f43fd68866c5dd835ca8350057e24cef21d8d4f4a7f427262300b0f');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:22.000000','UCLEO','post published','deliverable',1,'{"permalink": "https://instagram.example/p/1", "late": false}',13,'T1',NULL,'itself','0.3.0','49afffe83ff3ccc21506ad4918554159','3afc2fe918e7efd3285ddbc09c186a48fc9a19ae317d18763a3e583d985b256f');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:22.000000','UCLEO','results entered','deliverable',1,'{"measured_on": "2027-01-01"}',14,'T1',NULL,'itself','0.3.0','b731b04c486027101affd7fddf810f05','60320ccbb41e7e206387b322a64966bbb1a3d083b0119ae7280e63016bb5a807');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','campaign made','',NULL,'{"name": "Open", "workflow": "influencer"}',15,'T1',NULL,'itself','0.3.0','6820680608dd9180ac2e01dc4cf11542','ca1165462ac8266e780c2bade2ba7f8e1f91df5cd08c0630c328bb4c52b88cda');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',16,'T1',NULL,'itself','0.3.0','e7542a97cd9e298ce28d3549c9be0082','fa26228c5a824407ac67e71342f53deefae6d13e18d651a51a8a3e11e4249f88');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','terms agreed','terms',2,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',17,'T1',NULL,'itself','0.3.0','e39faafd9e8d97a2c4eaf4066e28467d','0ee2c81877695d3201f4de70d323542be235430aafa0a606d44a2b42119407bb');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','terms count','terms',2,'{}',18,'T1',NULL,'itself','0.3.0','8c08a27828976971f3c31d2f305edfe2','e1eae20323652cd4323b0d9e5aef3978e6e543c5b4f7658ec4d09f52d10ecae3');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','influencer contacted','participation',2,'{}',19,'T1',NULL,'itself','0.3.0','963bd5b228a1b5273c2decb8d5999d11','c2a3d21fbc5282490733ed09d943c3a611a09af0296487a593b197eec5a6a108');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UCLEO','draft handed in','deliverable',2,'{"round": 1}',20,'T1',NULL,'itself','0.3.0','1c3160e2d45b853daf4b3a101add4b4a','37e1d07c1e81b49540d85617dd1be5353277f25789b60d0247290025a10aa40e');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow11"]}',21,'T1',NULL,'itself','0.3.0','93f30caab5b1e707b707dafd523e4e68','361d6c50ad26c128a705076c08a90dd592791030173ca79e3a801183f49c0853');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms offer','terms',3,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',22,'T1',NULL,'itself','0.3.0','066ff10faa5a15a6ff6f801ba08a7d44','7014dbf35e391a9864eb5c5fe3eb261c56f908f0ab347d75cdc6967852d4e64a');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencer contacted','participation',3,'{}',23,'T1',NULL,'itself','0.3.0','aed63d977436cf2ea39ab1a76afbafbd','460aed93354b4e2dc117c8e2a061b05ffc628405fda93b4ab65c9c930969cf6f');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow10"]}',24,'T1',NULL,'itself','0.3.0','0d7268a37b088e4191ec5097cab841fd','ec6bb14977e164753d34e04b711bcd9bafb9b7fb1c924f9b8d987bf0562e5e00');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms agreed','terms',4,'{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}',25,'T1',NULL,'itself','0.3.0','2316be538cad57b3d6da54fa3e953612','8a373b01a4f4879dd4c3395e80b2ea750206f82de7d1678d60b8c4f318d0280a');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','terms count','terms',4,'{}',26,'T1',NULL,'itself','0.3.0','2cdc8d34448fd80b3ed34b376d468375','acf9bf730e6b6e238eec0e24f4cf099154f0f8dba3773cd2e13b9e1996a9fdbb');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','influencer contacted','participation',4,'{}',27,'T1',NULL,'itself','0.3.0','5271046944acda230a878ec9c7ff37df','15c20322c7ce14a2ff905c2dd089976d52fea3e9ab50f779dca98ef1a7b4ca07');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow9"]}',28,'T1',NULL,'itself','0.3.0','640d2c7f3c6d0e0d8d3a2a327be484bf','1981694708028389061ab2d016dcabd875398433f60d6b28a6facd2dcb5ef68e');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','terms agreed','terms',5,'{"version": 1, "fee_minor": 9999900, "shipping_minor": 0, "rights": {}}',29,'T1',NULL,'itself','0.3.0','8a71f0378a2d73bdece8eda843db7340','813aa4851b648ffba1fb15520acd8080a2a5d685a6a01bbeb573d355a46cba4f');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencer contacted','participation',5,'{}',30,'T1',NULL,'itself','0.3.0','7501072d434985216f5954557972f169','4388bb03a24ea2eea3ce46384407b9abd584415b328d210bfec79fcbec4bcfba');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','people changed','',NULL,'{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}',31,'T1',NULL,'itself','0.3.0','995b3343d9bfc9a2974f5869c3ebd73d','46af0dc614a6dc1d027a79916f3398ff05cc6e3ce9a889fb6bf83487d1b40e7f');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','campaign edited','',NULL,'{"reason": "It must be so.", "changes": {}}',32,'T1',NULL,'itself','0.3.0','5ec28f711738603c57d808e18e1b1593','824d10e3671697cce7a7f441a353875abc20d453288c3814bc411c58131d1e09');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','task taken','task',9,'{}',33,'T1',NULL,'itself','0.3.0','eacb029ebf00728f886298fac4baa7de','7f2ed3b9f58778d2b09ffec176af26d71279741a0f1e410048558c726fe0c568');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','influencers imported','',NULL,'{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',34,'T1',NULL,'itself','0.3.0','8bcf6bc8da3531c9fa7e3692d007d65d','4dca21bbcd75b11844fa82bd5e3d2c27fd6c194caa284c1183a5023d433164a3');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','campaign made','',NULL,'{"name": "Sunday", "workflow": "social_media"}',35,'T1',NULL,'itself','0.3.0','c48680130dbeb2dfdc96612fb118aed3','498337184f919467ecc28a1e4535dae0827b29afb6d9e65bd347a5cfce6a56f5');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas submitted','',NULL,'{"themes": ["Slow mornings"]}',36,'T1',NULL,'itself','0.3.0','0ab1f2609a46c82a4a2cfef54dcb50bc','dca778e54b0764bbfce1efcf909ebc9d3e96717a3ff2b5d3813924a3d7dc6416');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','idea approved','idea',1,'{}',37,'T1',NULL,'itself','0.3.0','44e2dba315ebe7c2c51a51e69872db62','e9bc18267232561ae95d3ea79e117f918ed07f1076b407ed7185832176cca01d');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','post planned','deliverable',4,'{"slot": "2027-01-01T22:00:00+00:00"}',38,'T1',NULL,'itself','0.3.0','72ba916216790bd8bfbf7188384e6644','f491792475d3dd5c9023fce515269aa24d6bb111e6cd135fcae23f9e4358d56d');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas done','',NULL,'{"approved": 1}',39,'T1',NULL,'itself','0.3.0','4dbff71092529cee76b0242a5c12de78','be63043e6e2c26dc0495f6a916dfb9e3dd9451368807a442d2339760894d2a24');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','calendar ready','',NULL,'{"posts": 1, "ideas_without_posts": []}',40,'T1',NULL,'itself','0.3.0','12be99cb3ff903342afbefc8ca647404','e840232b3cf94c276732ffd09eb86bd9be93840d2c72d4359b4f9417ed4fdf14');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','budget allocated','',NULL,'{"amounts": {"instagram": 5000, "tiktok": 5000}}',41,'T1',NULL,'itself','0.3.0','d84ca4276c1344471fd7caae753573f3','88c3b74b2987e4ee3f5b7918291e51b885c78c8d782a976ffb930120ea726b6c');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','comment','deliverable',4,'{}',42,'T1',NULL,'itself','0.3.0','66d9f31ee74dddfbe3a28c9bb85110ab','1f24b5b27b33ebf7aa6af17d09146fbab901c3fe1a76923579b7981fa1e3b3a8');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','approval policy changed','',NULL,'{"reason": "Four eyes.", "policy": {"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}, "words": "any one of the Marketing Manager, then any one of <@UMEMO>"}',43,'T1',NULL,'itself','0.3.0','384582fbeb5c30b941f29d3eb5c75cce','d4f3878f9ce078c3b756f4faf04a8206ac567ecca1d522bde55cbaf29bb9371f');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UDESI','design handed in','deliverable',4,'{"status": "uploaded", "round": 1}',44,'T1',NULL,'itself','0.3.0','7c872e03e7f3c2f1df2ad00023286c01','b90cf54a32e906dcdec3c25fa4a9ae248673882ac4d64c8834d8231d4221405b');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UWREN','copy handed in','deliverable',4,'{"status": "ready_for_review", "round": 1}',45,'T1',NULL,'itself','0.3.0','c0e1ced570bd8b277a05cc3af325e8be','f1edb2ea5cf24031b477666eed564669dde0f5382871e8db0bb53c040745cd95');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','verdict approve','approval',5,'{"reason": null, "levels": [0], "advice": false}',46,'T1',NULL,'itself','0.3.0','b0226ae1c0923e745193bddd0e961a6b','2e4a58d62298490d4387fd17282a7e5cd441e38ec4b4014bbbe926fcad113b3a');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','results imported','',NULL,'{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}',47,'T1',NULL,'itself','0.3.0','2d3f26ac77756ad8e81b99b21b3f1c06','a67b5bb0343a9511c09d407e9e2298b2e48143093eee8885a6656dc4e7dbe609');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','results imported','',NULL,'{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}',48,'T1',NULL,'itself','0.3.0','18bb99eec4aebe4400c543caba0cd0ef','3a50770c264b8ef1f49c589fbdd3baae40400281e674966d7d7d96d3611f964a');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMEMO','influencers imported','',NULL,'{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}',49,'T1',NULL,'itself','0.3.0','b5461d56ce0530c63de69dbda2e0d97c','56f416db80c8c3b84ec681b17a9d5d451318a32bc57af27b58b1c6b5da19de17');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief shared','brief',4,'{"people": ["UMEMO"], "everybody": false}',50,'T1',NULL,'itself','0.3.0','a8b3c8c0944ff08250491596052aa5ec','8345fa7fb33d530e4d394fe3ca7916c4ac553809e88c9d40c46582c374f3af19');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief written','brief',4,'{}',51,'T1',NULL,'itself','0.3.0','b99e12c4a0573ef09e42f001593bdc70','c3cc984ae8add64c8f8a54d10fa5aebd61d79d22bb11674fd0d126e5fa608c52');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',1,'{"of": "UMAYA"}',52,'T1',NULL,'itself','0.3.0','f1fc8a410ab3435eca1f43bec9e80db6','bb01beb3ac3d9b7f364a5c2756959449d90125fd7bb91ef75cc9b5affee9432f');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',2,'{"of": "UMAYA"}',53,'T1',NULL,'itself','0.3.0','533e990d16bd0cf5e5ebe71fbcd625c2','a5726b73f9006f4b5f56670bf31745b39a18d7ad26dbc564a30a7146eb5463d7');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link revoked','calendar_link',2,'{"of": "UMAYA"}',54,'T1',NULL,'itself','0.3.0','fb04da47ac0ffd64d032d07fd96e8d70','be64d651292e45e2dace8cb1e0e7a53806f50428fc1dfeb74b7171b30f24007d');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','client named','client',1,'{}',55,'T1',NULL,'itself','0.3.0','727d73e065c29596ba28a2347ea58bb6','64dc987b94bef5190650b7b4255f9e2a653090a97b359fd4fed30d405ddd5d04');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','client asked about creators','',NULL,'{"clients": 1}',56,'T1',NULL,'itself','0.3.0','a8c7ce65db2b8fcf3d36d83c7bed2ead','810c84de04a55cf98ad47466e918d2be94b9db85049259e1ebef01b96d87ccd5');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','WCLIENTBYLINK1','creators judged','',NULL,'{"said": {"3": "yes", "5": "yes"}}',57,'T1',NULL,'link','0.3.0','76e2a181f99bdab2f3dc9659283eaa4d','d908b25be913bb606f56e0f1020cc05f05838dc452da0738c8397287d53b25df');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMILO','away','',NULL,'{"until": "2027-01-02T00:00:00+00:00", "delegate": "UMEMO"}',58,'T1','UMILO','itself','0.3.0','6a29ef7d04c212c46603544c1fc6e5ba','d22fed7fe4ac4cbeae2d1d26c01e8590eeabbe27a34ef4eb1aace8f51f383422');
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
INSERT INTO "audit_seal" VALUES('T1',1,1,'c0542f72abda05c169c3666ed65eedd3945c9877b2429d4669023db4bd23c9a1','74ca36c1a20e393b659aaaef1d276f90f7c52032ce6182e6904737ef1340e193','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',2,2,'56e3517881fb4d96274066725efea291dba40c039065fb11cf2a8913648fd196','c3f2da7f1e072b2413e1ae5f6e51605c7a64ccd0e9d5ee7758da3a45c2ec935e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',3,3,'9f5146bb78a7604e6945eef1baa48b14793f79d5a41bea0e8e36a302ba16c25a','309470ee64869ca87ef9bf0875d83807052b797c031708c9806fc1d3e7c94ef5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',4,4,'d50735660d5ffffcc6e8d1fe53455c0af05eebe1f2733122614c7a05fab7d76f','d9980a460761e1f6de40b5b1035b9e9520cc5a9f49d18915a6029e277cd01b4c','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',5,5,'d4a6d0cd2d19a0cfdbc24f32ec6e6cd0373152c17a7cc807f9d901967f31ce5c','f31092daa78341ed2d569123f04d7eb8f28893196929b3a5e7f71af40e9707ab','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',6,6,'be91d5dffdf5a8f180dc24a5a49f283d953fb9990352bccc5eba6d9184073038','b643601c6146a29c57d7669284a3a504e11925e3a6663c5ac602dd3f46bea255','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',7,7,'603862e79a1b20efe2859440026a870bbc24797ec6161aa6f9216b99ed946419','078ff75714262aa8681678661e71f7326d43cc175c8b2be4b425aedf07106129','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',8,8,'fba7445a533fd5a495fb9c049ab0ab070f1016cf869e367a0b65014a284816c0','ebd3f43eb2fffe43833e1e84688dea5b0631796b2267a5974e3b1c0b3382da53','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',9,9,'dac09a01530a7eea374194b353d8a323a03b2fcf4fc5eb76ac404b0503899d91','c5a63e7d11fc605a588deeb46429baef2ee33a9cec9a735a5fdec4780b1f3b09','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',10,10,'177610f63e49a3aa18ced855690cedd48e06d49409d11538e846a88dd1ff2173','0d8fa97123174997ce02cf57a37ab2a030da07e692478876e65acef035eacd60','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',11,11,'94b3b4f1043ac864fc225bca6eaf51d2e694b0950fb9a7dfb920600b32ac66dc','6c0e63c6266e0d0d69f98127447b4f955dd2a2095faa712930cc3c58be0a1be1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',12,12,'4cc9389f2f43fd68866c5dd835ca8350057e24cef21d8d4f4a7f427262300b0f','28fc3520d82ac16e1ed9fcbb83a1d7a8adcebebb368494488e6767991f7799f4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',13,13,'3afc2fe918e7efd3285ddbc09c186a48fc9a19ae317d18763a3e583d985b256f','054400919733c69163b74a6515c64d41040c515b6197caf1debf93b46ac4c5fd','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',14,14,'60320ccbb41e7e206387b322a64966bbb1a3d083b0119ae7280e63016bb5a807','cfd3141096a172d1aa7a2cfb98f9435f46d4aef407abfd04cf79d4230e72f8a2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',15,15,'ca1165462ac8266e780c2bade2ba7f8e1f91df5cd08c0630c328bb4c52b88cda','0ca9b03e2a9cd5e399fb1603c5b26d634132793f85d1f3974a6174f519ee07f9','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',16,16,'fa26228c5a824407ac67e71342f53deefae6d13e18d651a51a8a3e11e4249f88','8e2735111c5e467cc4a046a7a92afd21ab3036619b7d853320520a57e643da50','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',17,17,'0ee2c81877695d3201f4de70d323542be235430aafa0a606d44a2b42119407bb','46b37ce9f46b8dba6226a7dfd831978be899aee735ade8b081d3cda3d8c1f5fa','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',18,18,'e1eae20323652cd4323b0d9e5aef3978e6e543c5b4f7658ec4d09f52d10ecae3','383ec5235c730443314d0e9ae01a99d8704230fd0c4eb40f50f4d67b23ba9e14','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',19,19,'c2a3d21fbc5282490733ed09d943c3a611a09af0296487a593b197eec5a6a108','22cdf5dbf928df523325c5fe9f80032f39789e3dc8f9ffc437c2a561bab3ce03','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',20,20,'37e1d07c1e81b49540d85617dd1be5353277f25789b60d0247290025a10aa40e','b5eb6c1180472340f485451918524d34c7cac8c873408dbaa3e4480b2856d807','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',21,21,'361d6c50ad26c128a705076c08a90dd592791030173ca79e3a801183f49c0853','2d401a46f8a251b9bf70a29f565bc51718c75034c05796d5af9f7e3c9cdc4279','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',22,22,'7014dbf35e391a9864eb5c5fe3eb261c56f908f0ab347d75cdc6967852d4e64a','4123bb4f3242f25d3cbb9f69cdc08839725743fca806290c670e819d23f53fde','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',23,23,'460aed93354b4e2dc117c8e2a061b05ffc628405fda93b4ab65c9c930969cf6f','a92134d18e8a6897976668396b7a539a43c5037fdac87119398fd5da2c0f0f58','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',24,24,'ec6bb14977e164753d34e04b711bcd9bafb9b7fb1c924f9b8d987bf0562e5e00','1dbd43b943d83171a854ccc00e209f83dd7957433bd685dee39b777cc68dc49f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',25,25,'8a373b01a4f4879dd4c3395e80b2ea750206f82de7d1678d60b8c4f318d0280a','2f4e9d2e35faf4fbe12124635c266d304e6a58fc39d92b6c18a56eb8a09be791','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',26,26,'acf9bf730e6b6e238eec0e24f4cf099154f0f8dba3773cd2e13b9e1996a9fdbb','f51dc08ed0d6fb4fc037be5c86ecc0928b61065d51d223c5cd56b87cf0bb8b90','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',27,27,'15c20322c7ce14a2ff905c2dd089976d52fea3e9ab50f779dca98ef1a7b4ca07','99cc4b80da00c148c3f41cbbb59ccca367d8ce3cca6561d4fa454f6e820292b3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',28,28,'1981694708028389061ab2d016dcabd875398433f60d6b28a6facd2dcb5ef68e','c72d8882f88218496dfbafab98ce66ef4c9409ffbd8dd8e8e4539c7d1765836a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',29,29,'813aa4851b648ffba1fb15520acd8080a2a5d685a6a01bbeb573d355a46cba4f','16fbe9316ce9b580078fc3bc764e9c6b221b301af6423d97edee526b1929bde5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',30,30,'4388bb03a24ea2eea3ce46384407b9abd584415b328d210bfec79fcbec4bcfba','9cf72d24a487f5dfdd5122b84fc1eb5fe0bc7a6e1301ca68e248950c3ad85337','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',31,31,'46af0dc614a6dc1d027a79916f3398ff05cc6e3ce9a889fb6bf83487d1b40e7f','fd07d39601482883384f67035b3fbdc640d375f31d0f94dc7311d47217b0cef6','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',32,32,'824d10e3671697cce7a7f441a353875abc20d453288c3814bc411c58131d1e09','c6a6fa2d7df31de1fd7f20052d071edbda07070d4938f9f5cfe5aa6ccfea444a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',33,33,'7f2ed3b9f58778d2b09ffec176af26d71279741a0f1e410048558c726fe0c568','032fc1202a334dc5db977fd5d7823044b77956673e3532021e09542ec1bd2573','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',34,34,'4dca21bbcd75b11844fa82bd5e3d2c27fd6c194caa284c1183a5023d433164a3','9923ba0743fca9b04ddc62139165da8c3be86bfc871d7aa4f3f8ca84c2347961','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',35,35,'498337184f919467ecc28a1e4535dae0827b29afb6d9e65bd347a5cfce6a56f5','6c0a31acc812b51d31ad4adf777ec9e25dafb5360651e598cd50c5e1f72ad515','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',36,36,'dca778e54b0764bbfce1efcf909ebc9d3e96717a3ff2b5d3813924a3d7dc6416','fc7aa2d0e680a6ecd27e87a3cfde13463d3dc2d2d1ebc97c4963de3d30e0e460','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',37,37,'e9bc18267232561ae95d3ea79e117f918ed07f1076b407ed7185832176cca01d','6490e73ddd5f6f08ba1a4567af0beefb6c90914d88864180d367cf693087e619','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',38,38,'f491792475d3dd5c9023fce515269aa24d6bb111e6cd135fcae23f9e4358d56d','dc80622dc04c5d034cdeafbbf4195d0484d576f19a291923b9f730741d691535','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',39,39,'be63043e6e2c26dc0495f6a916dfb9e3dd9451368807a442d2339760894d2a24','80f234f4654f65aa1f05a5d8efcb927a05559b470fb59f674789787a7cfafa5a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',40,40,'e840232b3cf94c276732ffd09eb86bd9be93840d2c72d4359b4f9417ed4fdf14','faf9fa9e282dbc77617ce41a70341b94ff9298d0da6486c9d91c2c14bdf4338b','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',41,41,'88c3b74b2987e4ee3f5b7918291e51b885c78c8d782a976ffb930120ea726b6c','f251d7f90f99d784ed09a4796baeabd15f6f40d1f61a36e2b59334d3d315697c','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',42,42,'1f24b5b27b33ebf7aa6af17d09146fbab901c3fe1a76923579b7981fa1e3b3a8','a888378f014e990daeb3d20d1020424bbbef0f209f0d58d11eb4dc20faf9aecb','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',43,43,'d4f3878f9ce078c3b756f4faf04a8206ac567ecca1d522bde55cbaf29bb9371f','115e8c8ea8bc32de280e69910be5f4c76572fdbff781fe9fcdf40c5e550e3d02','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',44,44,'b90cf54a32e906dcdec3c25fa4a9ae248673882ac4d64c8834d8231d4221405b','07eab8a75433ff5becd307b3688cb8d1ab2b4ee487db2676258088336566cc1d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',45,45,'f1edb2ea5cf24031b477666eed564669dde0f5382871e8db0bb53c040745cd95','f9de9948fe6b8b619a1b685a5d4fe33177339c16a1d18bc727fb52159b1db067','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',46,46,'2e4a58d62298490d4387fd17282a7e5cd441e38ec4b4014bbbe926fcad113b3a','868fa042a711ed11e77a1983b6d8c6ed6645635b861a56d0d3a174500aa79fa5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',47,47,'a67b5bb0343a9511c09d407e9e2298b2e48143093eee8885a6656dc4e7dbe609','cae60a7a1758ab1715a1691e8c8336b8b5343acbf38ca02a85764b6545960d48','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',48,48,'3a50770c264b8ef1f49c589fbdd3baae40400281e674966d7d7d96d3611f964a','fc5e5b50326fae99225a12016fd9e12530340590d4fc62bdb622fee8b99cdd0d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',49,49,'56f416db80c8c3b84ec681b17a9d5d451318a32bc57af27b58b1c6b5da19de17','6737b7dd8783da949fb19060cfc05d7bb597c1740dd373da85f8f715797476d5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',50,50,'8345fa7fb33d530e4d394fe3ca7916c4ac553809e88c9d40c46582c374f3af19','bf719017c1153e38cb0354f841ea50b101ae74167560e52afc92a53c70cb87ef','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',51,51,'c3cc984ae8add64c8f8a54d10fa5aebd61d79d22bb11674fd0d126e5fa608c52','161952c21da92014110a450c906f94332b26c9c1d19af6e2ecb0db26575b32c6','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',52,52,'bb01beb3ac3d9b7f364a5c2756959449d90125fd7bb91ef75cc9b5affee9432f','466157e43f2da3043c6091e5a716b692f4a1b9236236a499f418bc62fa2de5dd','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',53,53,'a5726b73f9006f4b5f56670bf31745b39a18d7ad26dbc564a30a7146eb5463d7','7f770c94a43dbaacf6f0adea906767180a9bfe7ef0e627b75fd732258f915d82','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',54,54,'be64d651292e45e2dace8cb1e0e7a53806f50428fc1dfeb74b7171b30f24007d','731ffa1f93359dfe9ba0bbf5bcd244c0af7a043651449b1ca66c08451ccb519a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',55,55,'64dc987b94bef5190650b7b4255f9e2a653090a97b359fd4fed30d405ddd5d04','489c91d03eedc72d81fb6f14b6e8f34c655c553992bc3dd1f8e69d598916ec52','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',56,56,'810c84de04a55cf98ad47466e918d2be94b9db85049259e1ebef01b96d87ccd5','952ea542a216a0d64a0b09e6736f8a45e026d832c128a5774a1c9adfce669e74','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',57,57,'d908b25be913bb606f56e0f1020cc05f05838dc452da0738c8397287d53b25df','34cdfdeeb0e8a6f32380342163a15742ad0a3f3c4278bb880b99c00c6eebac02','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',58,58,'d22fed7fe4ac4cbeae2d1d26c01e8590eeabbe27a34ef4eb1aace8f51f383422','24be26bf0a0aacd589e9ae49c3a1711c1b6c17fcd889d23b4b43fe550127f53f','2026-11-02 00:00:00.000000');
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
CREATE TABLE brief_version (
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
	CONSTRAINT pk_brief_version PRIMARY KEY (id), 
	CONSTRAINT fk_brief_version_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id), 
	CONSTRAINT fk_brief_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_version_brief_id_number UNIQUE (brief_id, number), 
	CONSTRAINT uq_brief_version_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief_version" VALUES(1,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "brief_version" VALUES(2,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "brief_version" VALUES(3,1,'Show slow mornings.','More subscribers.','Coffee people.','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',3,'T1');
INSERT INTO "brief_version" VALUES(4,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',4,'T1');
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
	calendar_sequence INTEGER NOT NULL, colour VARCHAR(7), approval_policy JSON, 
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT ck_campaign_measuring_within_a_year CHECK (measuring_days BETWEEN 0 AND 365), 
	CONSTRAINT ck_campaign_campaignstatus CHECK (status IN ('preparing', 'active', 'measuring', 'completed', 'cancelled')), 
	CONSTRAINT ck_campaign_followers_in_order CHECK (followers_min <= followers_max), 
	CONSTRAINT uq_campaign_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_campaign_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_campaign_budget_not_negative CHECK (budget_minor >= 0), 
	CONSTRAINT ck_campaign_archived_when_over CHECK (archived_at IS NULL OR status IN ('completed', 'cancelled')), 
	CONSTRAINT ck_campaign_dates_in_order CHECK (ends_on >= starts_on), 
	CONSTRAINT fk_campaign_workspace_id_brief_version_id FOREIGN KEY(workspace_id, brief_version_id) REFERENCES brief_version (workspace_id, id)
);
INSERT INTO "campaign" VALUES('influencer','Glow','glow','completed','2027-01-01 09:00:22.000000','UMAYA','CGLOW',0,'Europe/Berlin','2026-11-02','2026-11-30',14,300000,'EUR',1,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,75000,12000,29,0.241667,NULL,400000,433.333333,'UMAYA','2026-11-02 09:00:00.000000',1,'T1',0,1,NULL,NULL);
INSERT INTO "campaign" VALUES('influencer','Open','open','active',NULL,'UMAYA','CGLOW',0,'Europe/Berlin','2027-01-01','2027-01-01',14,300000,'EUR',2,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000',2,'T1',0,0,NULL,NULL);
INSERT INTO "campaign" VALUES('social_media','Sunday','sunday','preparing',NULL,'UMAYA','CSUN',0,'Europe/Berlin','2027-01-01','2027-01-01',14,10000,'EUR',3,'[]',NULL,NULL,NULL,1,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL,'{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}');
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
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT uq_card_lane_id_kind_subject_id UNIQUE (lane_id, kind, subject_id), 
	CONSTRAINT fk_card_workspace_id_lane_id FOREIGN KEY(workspace_id, lane_id) REFERENCES lane (workspace_id, id), 
	CONSTRAINT fk_card_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "card" VALUES(1,'campaign',1,NULL,NULL,NULL,20,0,NULL,NULL,0,NULL,NULL,NULL,1,'T1');
INSERT INTO "card" VALUES(1,'team_task',1,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,2,'T1');
INSERT INTO "card" VALUES(1,'team_task',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,3,'T1');
INSERT INTO "card" VALUES(1,'team_task',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,4,'T1');
INSERT INTO "card" VALUES(2,'prompt',1,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,5,'T1');
INSERT INTO "card" VALUES(3,'prompt',2,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,6,'T1');
INSERT INTO "card" VALUES(1,'team_task',4,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,7,'T1');
INSERT INTO "card" VALUES(1,'team_task',5,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,8,'T1');
INSERT INTO "card" VALUES(4,'notice',1,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,9,'T1');
INSERT INTO "card" VALUES(5,'notice',2,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,10,'T1');
INSERT INTO "card" VALUES(1,'notice',3,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,11,'T1');
INSERT INTO "card" VALUES(1,'campaign',2,NULL,NULL,NULL,18,0,NULL,NULL,0,NULL,NULL,NULL,12,'T1');
INSERT INTO "card" VALUES(1,'team_task',6,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,13,'T1');
INSERT INTO "card" VALUES(1,'team_task',7,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,14,'T1');
INSERT INTO "card" VALUES(1,'team_task',8,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,15,'T1');
INSERT INTO "card" VALUES(2,'prompt',3,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,16,'T1');
INSERT INTO "card" VALUES(3,'prompt',4,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,17,'T1');
INSERT INTO "card" VALUES(1,'team_task',9,NULL,NULL,NULL,12,0,NULL,NULL,0,NULL,NULL,NULL,18,'T1');
INSERT INTO "card" VALUES(1,'team_task',10,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,19,'T1');
INSERT INTO "card" VALUES(4,'notice',4,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,20,'T1');
INSERT INTO "card" VALUES(1,'team_task',11,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,21,'T1');
INSERT INTO "card" VALUES(5,'prompt',5,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,22,'T1');
INSERT INTO "card" VALUES(5,'prompt',6,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,23,'T1');
INSERT INTO "card" VALUES(4,'prompt',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,24,'T1');
INSERT INTO "card" VALUES(6,'campaign',3,NULL,NULL,NULL,11,0,NULL,NULL,0,NULL,NULL,NULL,25,'T1');
INSERT INTO "card" VALUES(6,'team_task',14,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,26,'T1');
INSERT INTO "card" VALUES(4,'prompt',8,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,27,'T1');
INSERT INTO "card" VALUES(7,'prompt',9,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,28,'T1');
INSERT INTO "card" VALUES(8,'notice',5,NULL,NULL,NULL,9,0,NULL,NULL,0,NULL,NULL,NULL,29,'T1');
INSERT INTO "card" VALUES(6,'team_task',17,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,30,'T1');
INSERT INTO "card" VALUES(9,'prompt',10,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,31,'T1');
INSERT INTO "card" VALUES(10,'prompt',11,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,32,'T1');
INSERT INTO "card" VALUES(9,'notice',6,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,33,'T1');
INSERT INTO "card" VALUES(10,'notice',7,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,34,'T1');
INSERT INTO "card" VALUES(5,'notice',8,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,35,'T1');
INSERT INTO "card" VALUES(1,'notice',9,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,36,'T1');
INSERT INTO "card" VALUES(4,'notice',10,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,37,'T1');
INSERT INTO "card" VALUES(7,'notice',11,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,38,'T1');
INSERT INTO "card" VALUES(4,'notice',12,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,39,'T1');
INSERT INTO "card" VALUES(7,'notice',13,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,40,'T1');
INSERT INTO "card" VALUES(11,'notice',14,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,41,'T1');
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
	CONSTRAINT fk_comment_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_comment_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
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
	CONSTRAINT pk_cost PRIMARY KEY (id), 
	CONSTRAINT ck_cost_coststate CHECK (state IN ('planned', 'committed', 'spent', 'withdrawn')), 
	CONSTRAINT fk_cost_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_cost_withdrawn_with_reason CHECK (state != 'withdrawn' OR reason IS NOT NULL), 
	CONSTRAINT fk_cost_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_cost_amount_positive CHECK (amount_minor > 0)
);
INSERT INTO "cost" VALUES(1,NULL,'spent','Samples',25000,'UMAYA','2026-11-02 09:00:00.000000',NULL,NULL,1,'T1');
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
	CONSTRAINT fk_decision_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_decision_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT ck_decision_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT ck_decision_one_stands CHECK ((number % 2 = 0) = (outcome = 'withdrawn')), 
	CONSTRAINT ck_decision_reason_given CHECK (outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)), 
	CONSTRAINT ck_decision_category CHECK (category IN ('brand', 'claims', 'disclosure', 'quality', 'cost', 'other')), 
	CONSTRAINT ck_decision_not_on_own_work CHECK (self_approval OR ((asset_author IS NULL OR asset_author <> decided_by) AND (copy_author IS NULL OR copy_author <> decided_by))), 
	CONSTRAINT ck_decision_outcome CHECK (outcome IN ('approve', 'request_changes', 'reject', 'withdrawn')), 
	CONSTRAINT ck_decision_not_for_its_author CHECK (self_approval OR decided_for IS NULL OR ((asset_author IS NULL OR asset_author <> decided_for) AND (copy_author IS NULL OR copy_author <> decided_for))), 
	CONSTRAINT uq_decision_approval_id_number UNIQUE (approval_id, number), 
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
	removed_from DATETIME, designer_id VARCHAR(32), writer_id VARCHAR(32), 
	CONSTRAINT pk_deliverable PRIMARY KEY (id), 
	CONSTRAINT ck_deliverable_deliverablestatus CHECK (status IN ('planned', 'in_progress', 'ready_for_review', 'changes_requested', 'approved', 'rejected', 'published', 'missed', 'dropped')), 
	CONSTRAINT fk_deliverable_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_deliverable_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_deliverable_asset_status CHECK (asset_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_copy_approved_with_version CHECK (copy_status <> 'approved' OR approved_copy_id IS NOT NULL), 
	CONSTRAINT ck_deliverable_ends_with_reason CHECK (status NOT IN ('rejected', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT uq_deliverable_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT fk_deliverable_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_deliverable_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_deliverable_asset_approved_with_version CHECK (asset_status <> 'approved' OR approved_asset_id IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_idea_id FOREIGN KEY(workspace_id, idea_id) REFERENCES idea (workspace_id, id), 
	CONSTRAINT ck_deliverable_copy_status CHECK (copy_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_published_with_link CHECK (status <> 'published' OR permalink IS NOT NULL), 
	CONSTRAINT ck_deliverable_copy_always_needed CHECK (copy_status <> 'not_needed')
);
INSERT INTO "deliverable" VALUES(1,1,NULL,1,'Reel by @glow12','instagram','reel','published',NULL,NULL,NULL,0,NULL,NULL,1,1,1,2,1,2,'https://instagram.example/p/1','2026-11-02 09:00:22.000000',NULL,'2026-11-02 09:00:11.000000',1,'T1','7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a',4,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,2,NULL,1,'Reel by @glow12','instagram','reel','ready_for_review',NULL,NULL,NULL,0,NULL,NULL,1,NULL,3,4,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:33.000000',2,'T1',NULL,2,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,4,NULL,2,'Reel by @glow10','instagram','reel','planned',NULL,NULL,NULL,0,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:44.000000',3,'T1',NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(3,NULL,1,1,'Slow mornings · Instagram post','instagram','post','ready_for_review',NULL,'2027-01-01','2027-01-01 22:00:00.000000',1,'ready_for_review','ready_for_review',1,NULL,5,6,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:55.000000',4,'T1',NULL,3,NULL,NULL,NULL,NULL);
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
	undone_at DATETIME, 
	CONSTRAINT pk_import_run PRIMARY KEY (id), 
	CONSTRAINT ck_import_run_importstate CHECK (state IN ('running', 'done', 'repeated')), 
	CONSTRAINT uq_import_run_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "import_run" VALUES('influencers',NULL,'more.csv','done',2,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('influencers',NULL,'influencers.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',2,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','done',0,1,0,0,'UMAYA','2027-01-01 09:00:55.000000',4,'T1',0,1,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'corrected.csv','done',0,1,0,0,'UMAYA','2027-01-01 09:00:55.000000',5,'T1',0,1,NULL,NULL);
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
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer PRIMARY KEY (id), 
	CONSTRAINT ck_influencer_fee_with_currency CHECK ((usual_fee_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT ck_influencer_vetting CHECK (vetting IN ('new', 'approved', 'blocked')), 
	CONSTRAINT fk_influencer_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_influencer_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT uq_influencer_workspace_id_platform_handle_key UNIQUE (workspace_id, platform, handle_key), 
	CONSTRAINT ck_influencer_followers_not_negative CHECK (followers >= 0), 
	CONSTRAINT ck_influencer_fee_not_negative CHECK (usual_fee_minor >= 0)
);
INSERT INTO "influencer" VALUES('glow1','glow1','instagram','Ana 1','["beauty"]',1000,'ana1@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "influencer" VALUES('glow2','glow2','instagram','Ana 2','["beauty"]',2000,'ana2@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',2,'T1');
INSERT INTO "influencer" VALUES('glow3','glow3','instagram','Ana 3','["beauty"]',3000,'ana3@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',3,'T1');
INSERT INTO "influencer" VALUES('glow4','glow4','instagram','Ana 4','["beauty"]',4000,'ana4@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',4,'T1');
INSERT INTO "influencer" VALUES('glow5','glow5','instagram','Ana 5','["beauty"]',5000,'ana5@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',5,'T1');
INSERT INTO "influencer" VALUES('glow6','glow6','instagram','Ana 6','["beauty"]',6000,'ana6@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',6,'T1');
INSERT INTO "influencer" VALUES('glow7','glow7','instagram','Ana 7','["beauty"]',7000,'ana7@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',7,'T1');
INSERT INTO "influencer" VALUES('glow8','glow8','instagram','Ana 8','["beauty"]',8000,'ana8@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',8,'T1');
INSERT INTO "influencer" VALUES('glow9','glow9','instagram','Ana 9','["beauty"]',9000,'ana9@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',9,'T1');
INSERT INTO "influencer" VALUES('glow10','glow10','instagram','Ana 10','["beauty"]',10000,'ana10@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',10,'T1');
INSERT INTO "influencer" VALUES('glow11','glow11','instagram','Ana 11','["beauty"]',11000,'ana11@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',11,'T1');
INSERT INTO "influencer" VALUES('glow12','glow12','instagram','Ana 12','["beauty"]',12000,'ana12@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',12,'T1');
INSERT INTO "influencer" VALUES('glow900','glow900','instagram','Ana 900','["beauty"]',900000,'ana900@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',13,'T1');
INSERT INTO "influencer" VALUES('glow901','glow901','instagram','Ana 901','["beauty"]',901000,'ana901@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',14,'T1');
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
INSERT INTO "link_token" VALUES('04a2a9594572612287efd61acf8f691be02375976f9766cff0ed5d12a559bd05','T1',1,'2027-01-01 09:00:33.000000');
INSERT INTO "link_token" VALUES('ea98f6723bb412b3826ac017d3c90b330a69ca8bd2d3275e8c7838b2b11222c6','T1',2,'2027-01-01 09:00:55.000000');
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
	CONSTRAINT fk_mail_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_report_id FOREIGN KEY(workspace_id, report_id) REFERENCES report (workspace_id, id), 
	CONSTRAINT uq_mail_message_id UNIQUE (message_id), 
	CONSTRAINT fk_mail_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_mail_mailstate CHECK (state IN ('queued', 'held', 'sent', 'failed', 'stopped', 'replaced'))
);
INSERT INTO "mail" VALUES(1,'brief','ana12@creators.example','{}',1,NULL,NULL,'<2950936d-43ec-4559-99a8-0e440a801e46@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,'2026-11-02 09:00:11.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "mail" VALUES(1,'approved','ana12@creators.example','{"reason": "It must be so.", "round": 1}',1,1,NULL,'<70165fae-0375-4f3b-8e0c-8d148beb4a9c@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2026-11-02 09:00:22.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,1,'<44178130-9df9-4f95-90e8-72f639d784fa@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,1,'<00c3e6a6-783d-4d02-84fe-c2d192b0275f@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana12@creators.example','{}',2,NULL,NULL,'<94c13735-4fac-4dcd-8f35-36d050f70939@greenlight>',NULL,NULL,'sent','greenlight','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:33.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana10@creators.example','{}',4,NULL,NULL,'<f8e2d900-1613-41ea-81ab-256c3f06680c@greenlight>',NULL,NULL,'failed','greenlight','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,'2027-01-01 09:00:44.000000',NULL,NULL,'550 no such mailbox',6,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,2,'<bdbf56e6-6fec-46e5-a34a-3db72fbeee6d@greenlight>',NULL,NULL,'stopped','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,'A newer version of the report came before this was sent.',7,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,2,'<85587f89-e2b7-4360-a4eb-615fad32d101@greenlight>',NULL,NULL,'stopped','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,'A newer version of the report came before this was sent.',8,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,3,'<6665be40-99ea-4176-b86e-a4955e84c729@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,3,'<34e05b86-3320-45a3-a0ca-ad008da5d054@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,10,'T1');
INSERT INTO "mail" VALUES(2,'to_decide','ana@client.example','{"client": 1}',NULL,NULL,NULL,'<f58bd894-4119-41f8-b418-78d11ebde487@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 09:00:55.000000',NULL,NULL,NULL,11,'T1');
INSERT INTO "mail" VALUES(2,'shortlist','ana@client.example','{"client": 1, "link": 3}',NULL,NULL,NULL,'<d499573a-415f-4b8f-9a04-708dbe6c7e13@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 09:00:55.000000',NULL,NULL,NULL,12,'T1');
CREATE TABLE "notice" (
	campaign_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	facts JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_notice_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "notice" VALUES(1,'may_finish_without','{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}','2027-01-01 09:00:22.000000',3,'T1');
INSERT INTO "notice" VALUES(2,'mail_failed','{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}','2027-01-01 09:00:44.000000',4,'T1');
INSERT INTO "notice" VALUES(3,'ideas_decided','{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}','2027-01-01 09:00:55.000000',5,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',6,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',7,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',8,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',9,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',10,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',11,'T1');
INSERT INTO "notice" VALUES(2,'creators_judged','{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}','2027-01-01 09:00:55.000000',12,'T1');
INSERT INTO "notice" VALUES(2,'creators_judged','{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}','2027-01-01 09:00:55.000000',13,'T1');
INSERT INTO "notice" VALUES(NULL,'away','{"to": "UMEMO", "absent": "UMILO", "delegate": "UMEMO", "until": "2027-01-02T00:00:00+00:00", "by": "UMILO"}','2027-01-01 09:00:55.000000',14,'T1');
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
	CONSTRAINT pk_participation PRIMARY KEY (id), 
	CONSTRAINT ck_participation_address_changed_by_somebody CHECK ((address_before IS NULL) = (address_changed_by IS NULL)), 
	CONSTRAINT fk_participation_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT uq_participation_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT uq_participation_campaign_id_influencer_id UNIQUE (campaign_id, influencer_id), 
	CONSTRAINT fk_participation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_participation_kept_not_negative CHECK (kept_minor >= 0), 
	CONSTRAINT ck_participation_stage CHECK (stage IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT ck_participation_undone_to_a_stage CHECK ((undo_until IS NULL) = (stage_before IS NULL)), 
	CONSTRAINT fk_participation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_participation_paid_by_somebody CHECK ((paid_at IS NULL) = (paid_by IS NULL)), 
	CONSTRAINT ck_participation_ends_with_reason CHECK (stage NOT IN ('declined', 'no_reply', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT ck_participation_stage_before CHECK (stage_before IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT ck_participation_paid_an_amount CHECK ((paid_at IS NULL) = (paid_minor IS NULL))
);
INSERT INTO "participation" VALUES(1,12,'completed',12000,1,NULL,NULL,NULL,NULL,'UMAYA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,12,'content_submitted',12000,2,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',2,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,11,'negotiating',11000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,10,'agreed',10000,4,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,9,'negotiating',9000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',5,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "person" (
	workspace_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	email VARCHAR(320), 
	time_zone VARCHAR(64) NOT NULL, 
	member_type VARCHAR(32) NOT NULL, 
	is_admin BOOLEAN NOT NULL, 
	heard_at DATETIME NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (workspace_id, user_id), 
	CONSTRAINT fk_person_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_person_membertype CHECK (member_type IN ('full', 'guest', 'deactivated', 'bot', 'foreign'))
);
INSERT INTO "person" VALUES('T1','UOLIVE','Olive','','olive@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMAYA','Maya','','maya@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMILO','Milo','','milo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCLEO','Cleo','','cleo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCARL','Carl','','carl@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDORA','Dora','','dora@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDESI','Desi','','desi@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMEMO','Memo','','memo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UADA','Ada','','ada@acme.example','UTC','full',1,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGUS','Gus','','gus@acme.example','UTC','guest',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGONE','Gone','','gone@acme.example','UTC','deactivated',0,'2026-11-02 09:00:00.000000');
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
	muted JSON NOT NULL, 
	CONSTRAINT pk_reminder PRIMARY KEY (workspace_id, address), 
	CONSTRAINT fk_reminder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_reminder_an_hour_of_the_day CHECK (hour BETWEEN 0 AND 23)
);
INSERT INTO "reminder" VALUES('T1','UMAYA',14,NULL,NULL,'[]');
CREATE TABLE report (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	figures JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT fk_report_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_report_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_report_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_report_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "report" VALUES(1,1,'2027-01-01 09:00:22.000000','{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}',1,'T1');
INSERT INTO "report" VALUES(1,2,'2027-01-01 09:00:55.000000','{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}',2,'T1');
INSERT INTO "report" VALUES(1,3,'2027-01-01 09:00:55.000000','{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}',3,'T1');
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
	CONSTRAINT ck_result_counts_not_negative CHECK (likes >= 0 AND comments >= 0 AND clicks >= 0 AND shares >= 0 AND saves >= 0 AND reach >= 0 AND impressions >= 0 AND views >= 0 AND revenue_minor >= 0), 
	CONSTRAINT uq_result_deliverable_id_measured_on UNIQUE (deliverable_id, measured_on), 
	CONSTRAINT fk_result_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
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
	level INTEGER, 
	held_until DATETIME, 
	held_by VARCHAR(32), 
	held_why TEXT, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT uq_task_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_task_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_task_closed_has_a_time CHECK ((state = 'open') = (closed_at IS NULL)), 
	CONSTRAINT ck_task_taskstate CHECK (state IN ('open', 'done', 'called_off')), 
	CONSTRAINT fk_task_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_task_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_task_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT ck_task_held_by_somebody CHECK ((held_until IS NULL) = (held_by IS NULL))
);
INSERT INTO "task" VALUES(1,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2026-11-02 09:00:00.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:00.000000','UMAYA','Influencers are chosen',1,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'outreach','outreach','marketing_manager',NULL,1,NULL,'done','2026-11-02 09:00:00.000000','2026-11-09 17:00:00.000000','2026-11-02 09:00:11.000000','greenlight','@glow12 agreed',2,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'review','review','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:11.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','approved by <@UCLEO>',3,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'outcome','publish','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:22.000000','2026-11-30 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','Published',4,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(1,'metrics','results','content_specialist',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000','UCLEO','All results are in',5,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2027-01-05 17:00:00.000000','2027-01-01 09:00:22.000000','UMAYA','Influencers are chosen',6,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,2,NULL,'done','2027-01-01 09:00:22.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:33.000000','greenlight','@glow12 agreed',7,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'review','review','content_specialist',NULL,NULL,2,'open','2027-01-01 09:00:33.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,8,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager','UMAYA',3,NULL,'open','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,9,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,4,NULL,'done','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:44.000000','greenlight','@glow10 agreed',10,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,11,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'outreach','overspend','marketing_director',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,12,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(2,'','budget_raise','marketing_director',NULL,NULL,NULL,'open','2027-01-01 09:00:55.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,13,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'ideation','ideate','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',14,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'ideation','decide_ideas','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UMAYA','All ideas are decided on: <@UMAYA> approved “Slow mornings”.',15,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'ideation','end_ideation','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',16,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'calendar','plan','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 post planned',17,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'design','design','design_team',NULL,NULL,4,'done','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000','2027-01-01 09:00:55.000000','UDESI','Uploaded',18,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'copy','copy','copywriter',NULL,NULL,4,'done','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000','2027-01-01 09:00:55.000000','UWREN','Ready for Review',19,'T1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES(3,'approval','approve','marketing_manager',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 20:00:00.000000',NULL,NULL,NULL,20,'T1',NULL,NULL,NULL,NULL,NULL);
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
	CONSTRAINT uq_terms_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT uq_terms_participation_id_number UNIQUE (participation_id, number), 
	CONSTRAINT fk_terms_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_terms_termskind CHECK (kind IN ('offer', 'counter', 'agreed')), 
	CONSTRAINT fk_terms_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_terms_money_not_negative CHECK (fee_minor >= 0 AND shipping_minor >= 0), 
	CONSTRAINT ck_terms_draft_before_publishing CHECK (publish_on >= draft_due_on)
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
	CONSTRAINT uq_verdict_approval_id_given_by_number UNIQUE (approval_id, given_by, number), 
	CONSTRAINT ck_verdict_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT ck_verdict_category CHECK (category IN ('brand', 'claims', 'disclosure', 'quality', 'cost', 'other')), 
	CONSTRAINT ck_verdict_outcome CHECK (outcome IN ('approve', 'request_changes', 'reject', 'withdrawn')), 
	CONSTRAINT ck_verdict_not_on_own_work CHECK (self_approval OR ((asset_author IS NULL OR asset_author <> given_by) AND (copy_author IS NULL OR copy_author <> given_by))), 
	CONSTRAINT ck_verdict_one_of_each_stands CHECK ((number % 2 = 0) = (outcome = 'withdrawn')), 
	CONSTRAINT fk_verdict_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT ck_verdict_not_for_its_author CHECK (self_approval OR given_for IS NULL OR ((asset_author IS NULL OR asset_author <> given_for) AND (copy_author IS NULL OR copy_author <> given_for))), 
	CONSTRAINT ck_verdict_reason_given CHECK (outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)), 
	CONSTRAINT fk_verdict_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
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
	workspace_id VARCHAR(32) NOT NULL, further_files JSON, alt_text TEXT, first_comment TEXT, broken_rules JSON, 
	CONSTRAINT pk_version PRIMARY KEY (id), 
	CONSTRAINT ck_version_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT fk_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_version_deliverable_id_part_number UNIQUE (deliverable_id, part, number), 
	CONSTRAINT ck_version_caption_given CHECK (part = 'asset' OR caption IS NOT NULL), 
	CONSTRAINT fk_version_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_version_asset_given CHECK (part = 'copy' OR link IS NOT NULL OR file_id IS NOT NULL)
);
INSERT INTO "version" VALUES(1,'asset',1,'29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b','https://drive.example/1-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',1,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(1,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',2,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'asset',1,'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339','https://drive.example/2-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(4,'asset',1,'c6a58d108d80e3e3b5256ca6344a68eccbdcd2c94eac6e61a595f6ffec8ad8c3','https://design.example/4',NULL,NULL,NULL,'[]','UDESI','UDESI','2027-01-01 09:00:55.000000',5,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(4,'copy',1,'bde08778b6256bc050441a5eb05fac7e7ea93cf8beb7c0c850edbfd92351d507',NULL,NULL,NULL,'Good morning 4','["#sunday"]','UWREN','UWREN','2027-01-01 09:00:55.000000',6,'T1',NULL,NULL,NULL,NULL);
CREATE TABLE workspace (
	id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	bot_user_id VARCHAR(32) NOT NULL, 
	installed_by VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, outreach_subject VARCHAR(150), outreach_text TEXT, 
	CONSTRAINT pk_workspace PRIMARY KEY (id)
);
INSERT INTO "workspace" VALUES('T1','Acme','UBOT','UADA',0,'2026-11-02 09:00:00.000000',NULL,NULL);
CREATE UNIQUE INDEX uq_role_holder_campaign ON role_holder (workspace_id, campaign_id, role, holder_id);
CREATE UNIQUE INDEX uq_role_holder_workspace ON role_holder (workspace_id, role, holder_id) WHERE campaign_id IS NULL;
CREATE INDEX ix_prompt_item_prompt_id ON prompt_item (prompt_id);
CREATE UNIQUE INDEX uq_approval_one_open ON approval (workspace_id, campaign_id, fingerprint) WHERE state IN ('open', 'decided');
CREATE INDEX ix_approval_deliverable_id ON approval (deliverable_id);
CREATE INDEX ix_approval_task_id ON approval (task_id);
CREATE INDEX ix_card_behind ON card (lane_id) WHERE wanted > shown;
CREATE INDEX ix_notice_campaign_id ON notice (campaign_id);
CREATE INDEX ix_approval_campaign_id ON approval (campaign_id);
CREATE INDEX ix_campaign_name_word_campaign_id ON campaign_name_word (campaign_id);
CREATE INDEX ix_card_workspace_id_kind_subject_id ON card (workspace_id, kind, subject_id);
CREATE INDEX ix_cost_campaign_id ON cost (campaign_id);
CREATE INDEX ix_influencer_workspace_id_handle_key ON influencer (workspace_id, handle_key);
CREATE INDEX ix_influencer_niche_workspace_id_niche_influencer_id ON influencer_niche (workspace_id, niche, influencer_id);
CREATE INDEX ix_prompt_item_workspace_id_user_id_task_id ON prompt_item (workspace_id, user_id, task_id);
CREATE INDEX ix_role_holder_workspace_id_holder_id ON role_holder (workspace_id, holder_id);
CREATE INDEX ix_approval_decided ON approval (campaign_id, task_id) WHERE state = 'decided';
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
CREATE INDEX ix_mail_deliverable ON mail (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_mail_campaign_id ON mail (campaign_id);
CREATE INDEX ix_mail_participation ON mail (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_mail_queued ON mail (workspace_id, next_attempt_at) WHERE state = 'queued';
CREATE INDEX ix_mail_failed ON mail (campaign_id) WHERE state = 'failed';
CREATE INDEX ix_calendar_link_campaign ON calendar_link (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_all ON calendar_link (workspace_id, user_id, version) WHERE campaign_id IS NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_one ON calendar_link (workspace_id, user_id, campaign_id, version) WHERE campaign_id IS NOT NULL;
CREATE INDEX ix_campaign_in_use ON campaign (workspace_id, id) WHERE archived_at IS NULL;
CREATE INDEX ix_campaign_workspace_id_channel_id ON campaign (workspace_id, channel_id);
CREATE INDEX ix_campaign_brief_version_id ON campaign (brief_version_id);
CREATE UNIQUE INDEX uq_campaign_name_public ON campaign (workspace_id, name_key, namesake) WHERE archived_at IS NULL AND NOT channel_is_private;
CREATE INDEX ix_campaign_workspace_id_status ON campaign (workspace_id, status);
CREATE UNIQUE INDEX uq_campaign_name_private ON campaign (workspace_id, name_key, channel_id, namesake) WHERE archived_at IS NULL AND channel_is_private;
CREATE INDEX ix_campaign_archived ON campaign (workspace_id, id) WHERE archived_at IS NOT NULL;
CREATE INDEX ix_campaign_workspace_id_name_key ON campaign (workspace_id, name_key);
CREATE UNIQUE INDEX uq_deliverable_slot ON deliverable (workspace_id, campaign_id, platform, slot_at) WHERE slot_at IS NOT NULL AND status NOT IN ('rejected', 'missed', 'dropped');
CREATE INDEX ix_deliverable_participation ON deliverable (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_idea ON deliverable (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX ix_deliverable_permalink ON deliverable (workspace_id, permalink_key) WHERE permalink_key IS NOT NULL;
CREATE INDEX ix_deliverable_draft_day ON deliverable (workspace_id, draft_due_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_publish_day ON deliverable (workspace_id, publish_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_participation_influencer_id ON participation (influencer_id);
CREATE INDEX ix_campaign_owner_id ON campaign (owner_id);
CREATE INDEX ix_audit_campaign_id_id ON audit (campaign_id, id);
CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit WHEN NOT (OLD.id IS NEW.id AND OLD.workspace_id IS NEW.workspace_id AND OLD.campaign_id IS NEW.campaign_id AND OLD.at IS NEW.at AND OLD.actor_id IS NEW.actor_id AND OLD.for_id IS NEW.for_id AND OLD.via IS NEW.via AND OLD.release IS NEW.release AND OLD.action IS NEW.action AND OLD.subject IS NEW.subject AND OLD.subject_id IS NEW.subject_id AND OLD.salt IS NOT NEW.salt AND OLD.digest IS NOT NEW.digest AND NEW.digest IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_changed BEFORE UPDATE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_removed BEFORE DELETE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE INDEX ix_import_run_running ON import_run (workspace_id) WHERE state = 'running';
CREATE INDEX ix_import_run_campaign_id ON import_run (campaign_id);
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
CREATE INDEX ix_approval_one_off ON approval (workspace_id, asked_by) WHERE subject = 'one_off';
CREATE INDEX ix_comment_deliverable_id ON comment (deliverable_id);
CREATE INDEX ix_decision_decided_for ON decision (workspace_id, decided_for) WHERE decided_for IS NOT NULL;
CREATE INDEX ix_task_deliverable ON task (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_task_due ON task (workspace_id, due_at) WHERE state = 'open';
CREATE INDEX ix_task_open ON task (campaign_id, kind) WHERE state = 'open';
CREATE INDEX ix_task_participation ON task (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_task_campaign_id ON task (campaign_id);
CREATE INDEX ix_task_waiting ON task (workspace_id, campaign_id) WHERE state = 'open';
CREATE INDEX ix_verdict_given_for ON verdict (workspace_id, given_for) WHERE given_for IS NOT NULL;
COMMIT;
