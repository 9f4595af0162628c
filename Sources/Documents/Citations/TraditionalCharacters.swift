/// Traditional characters of United Nations usage with their simplified forms.
///
/// Documents before 1973 and copies converted for Hong Kong or Taiwan print `第77/121號決議`; names,
/// numbers and dates are compared in simplified characters. One character for one, each three bytes
/// long: what cannot be mapped alone stays as it is.
package enum TraditionalCharacters {
  /// The simplified form; the scalar itself where it has none here.
  ///
  /// `simplified(0x8ECC)`, 軌, is 0x8F68, 轨.
  package static func simplified(_ scalar: UInt32) -> UInt32 {
    guard scalar >= first, scalar <= last else { return scalar }
    let form = table[Int(scalar - first)]
    return form == 0 ? scalar : UInt32(form)
  }

  private static let pairs: [(traditional: UInt32, simplified: UInt16)] = {
    let traditional =
      "號決議會屆條約協際聯國員術組織機構間層動辦廳損責記發體險則準資產個兩項關導衛歐亞電糧農婦兒總書長處軍緊別開歸還達標續規無"
      + "線設計劃應對區維護歷來內時東飛務顧問團預報網觀測實驗綱補編錄節頁執傳獨題選擇詢論壇載將類學習證據賠償臨與為於適當連環業貿"
      + "運輸濟亂寧廣義權讓諮諾誌調談請謀謝講認識誰課變豐貢財貧貨販費賀賓質購興舉舊艦藝蘇衝裝複襲見視親觸訂訊討訓託許訪評詞試話該"
      + "詳語誤說誠遺遲郵釋鑒針鐵錯鎖門閉陣陰陸隊階隱難雙雜離靈靜響順領頭頻顯風飯養館驅魚鳥麗黃點黨齊龍戰擔擬擴擾攜敵數斷暫槍樞樣"
      + "樹橋檢歲歡殘殺沒況淺減湯溝溫滅滿漁漢潔潛澤濃濕營爭牆犧狀獎獲獻現瑪畫異療盡監盤眾確礎禮種積稱穩窮競筆簡簽籌納級紅紀純紙紛"
      + "終統經綠縮繼罰罷聖聞聲職聽膚臺萬葉蓋蘭虛蟲製訴診詐譯貝負貫貴買賞賢賽贊贏趕趙跡踐車軌軟較輕輪轉轄遞遠遷邊鄉鄰鍵鏈鑑鬥鬧麥"
      + "憲憶審閱參勵採優億奧島師帶庫張強從復慮態換擁屬遙爲彙匯廢傷擊佈價卻壓尋彈"
    let simplified =
      "号决议会届条约协际联国员术组织机构间层动办厅损责记发体险则准资产个两项关导卫欧亚电粮农妇儿总书长处军紧别开归还达标续规无"
      + "线设计划应对区维护历来内时东飞务顾问团预报网观测实验纲补编录节页执传独题选择询论坛载将类学习证据赔偿临与为于适当连环业贸"
      + "运输济乱宁广义权让咨诺志调谈请谋谢讲认识谁课变丰贡财贫货贩费贺宾质购兴举旧舰艺苏冲装复袭见视亲触订讯讨训托许访评词试话该"
      + "详语误说诚遗迟邮释鉴针铁错锁门闭阵阴陆队阶隐难双杂离灵静响顺领头频显风饭养馆驱鱼鸟丽黄点党齐龙战担拟扩扰携敌数断暂枪枢样"
      + "树桥检岁欢残杀没况浅减汤沟温灭满渔汉洁潜泽浓湿营争墙牺状奖获献现玛画异疗尽监盘众确础礼种积称稳穷竞笔简签筹纳级红纪纯纸纷"
      + "终统经绿缩继罚罢圣闻声职听肤台万叶盖兰虚虫制诉诊诈译贝负贯贵买赏贤赛赞赢赶赵迹践车轨软较轻轮转辖递远迁边乡邻键链鉴斗闹麦"
      + "宪忆审阅参励采优亿奥岛师带库张强从复虑态换拥属遥为汇汇废伤击布价却压寻弹"
    return zip(traditional.unicodeScalars, simplified.unicodeScalars).map {
      ($0.value, UInt16($1.value))
    }
  }()
  private static let first = pairs.map(\.traditional).min() ?? 0
  private static let last = pairs.map(\.traditional).max() ?? 0
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: pairs.isEmpty ? 0 : Int(last - first) + 1)
    for pair in pairs { table[Int(pair.traditional - first)] = pair.simplified }
    return table
  }()
}
